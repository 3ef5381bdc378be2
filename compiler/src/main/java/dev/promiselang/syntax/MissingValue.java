package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A key, a name or an operator has nothing after it; {@code what} is what is missing there. */
public record MissingValue(Span at, String what) implements Problem {

  public static final Code CODE = new Code("P0104", "missing-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(what + " is missing", at, "nothing follows this");
  }
}
