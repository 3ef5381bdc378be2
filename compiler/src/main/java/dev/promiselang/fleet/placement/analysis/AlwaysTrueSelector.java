package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A selector that every cluster satisfies. */
public record AlwaysTrueSelector(Span at, boolean ofWholeFleet) implements Problem {

  public static final Code CODE = new Code("P0542", "always-true-selector");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.warning(
            "every cluster there could be is meant by this", at, "this is always true")
        .help(
            ofWholeFleet
                ? "write `on every cluster`, or say what was meant"
                : "leave the condition out, or say what was meant");
  }
}
