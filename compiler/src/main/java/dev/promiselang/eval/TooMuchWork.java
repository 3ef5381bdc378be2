package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An evaluation beyond the budgets of the language. */
record TooMuchWork(Span at, String what) implements Problem {

  public static final Code CODE = new Code("P0490", "too-much-work");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this takes more than the language allows", at, what)
        .help("budgets count steps and the size of values written out, never time");
  }
}
