package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A field follows the three dots that allow further fields. */
public record OpenNotLast(Span at, Span field) implements Problem {

  public static final Code CODE = new Code("P0137", "open-not-last");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`...` stands behind the last field", at, "further fields are allowed here")
        .and(field, "this field follows it")
        .help("put it behind the last field");
  }
}
