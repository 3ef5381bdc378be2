package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A loop over a range that lacks an end. */
record EndlessLoop(Span at) implements Problem {

  public static final Code CODE = new Code("P0360", "endless-loop");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public boolean mayFollowFromSyntax() {
    return true;
  }

  @Override
  public Report report() {
    return Report.error("a loop needs both ends of its range", at, "goes on without end")
        .help("write both, as in `for i in 1..3`");
  }
}
