package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A second fleet in one program. */
record SecondFleet(Span at, Span first) implements Problem {

  public static final Code CODE = new Code("P0726", "second-fleet");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("a program has at most one `fleet`", at, "a second fleet")
        .and(first, "the first one is here");
  }
}
