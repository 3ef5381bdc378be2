package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A record that does not keep a check of its type. */
record CheckFailed(Span at, String message, Span check) implements Problem {

  public static final Code CODE = new Code("P0407", "check-failed");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(message, at, "this value fails a check").and(check, "the check is here");
  }
}
