package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An arm of a match that can never be chosen. */
record UnreachableArm(Span at, Span earlier) implements Problem {

  public static final Code CODE = new Code("P0315", "unreachable-arm");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this arm is never chosen", at, "already covered")
        .and(earlier, "covered here");
  }
}
