package dev.promiselang.verify;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A promise that is rendered in a test reads a fact that the cluster of the test does not have. */
record FactNotGiven(Span at, String fact) implements Problem {

  public static final Code CODE = new Code("P0472", "fact-not-given");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the cluster of this test has no fact `" + fact + "`", at, "this reads `" + fact + "`")
        .help("write `needs facts { " + fact + ": ... }` in the module that reads it");
  }
}
