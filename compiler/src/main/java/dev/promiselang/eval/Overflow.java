package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A result that its type cannot hold: more than 64 bits, or a Number without end. */
record Overflow(Span at, String result, String type) implements Problem {

  public static final Code CODE = new Code("P0402", "overflow");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("the result does not fit `" + type + "`", at, "this would be " + result);
  }
}
