package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something is written as other languages write it. */
public record ForeignOperator(Span at, String written, String ours) implements Problem {

  public static final Code CODE = new Code("P0108", "foreign-operator");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + written + "` is not of this language", at, "written `" + ours + "` here")
        .help("write `" + ours + "`");
  }
}
