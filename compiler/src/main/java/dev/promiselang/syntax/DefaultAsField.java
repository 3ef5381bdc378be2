package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** The default of a field is written as if it were another field. */
public record DefaultAsField(Span at, String field, String value) implements Problem {

  public static final Code CODE = new Code("P0125", "default-as-field");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("a default is no field of its own", at, "it follows the type after `=`")
        .help("write `" + field + " = " + value + "`");
  }
}
