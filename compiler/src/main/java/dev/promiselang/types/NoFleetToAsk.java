package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A test of a library asks about the clusters of a fleet that only others have. */
record NoFleetToAsk(Span at) implements Problem {

  public static final Code CODE = new Code("P0371", "no-fleet-to-ask");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "a test of a library cannot ask about clusters", at, "this package has no fleet")
        .help("write a cluster down: `P.install({ name: \"a\", env: \"dev\" })`");
  }
}
