package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A division or remainder by zero. */
record DivisionByZero(Span at, Span divisor) implements Problem {

  public static final Code CODE = new Code("P0401", "division-by-zero");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("division by zero", divisor, "this is 0").and(at, "in this division");
  }
}
