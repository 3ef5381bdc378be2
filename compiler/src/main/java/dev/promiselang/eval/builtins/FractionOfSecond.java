package dev.promiselang.eval.builtins;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A Duration that is no whole number of seconds, asked for its seconds. */
record FractionOfSecond(Span at, String duration) implements Problem {

  public static final Code CODE = new Code("P0432", "fraction-of-second");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(duration + " is not a whole number of seconds", at, "asked here");
  }
}
