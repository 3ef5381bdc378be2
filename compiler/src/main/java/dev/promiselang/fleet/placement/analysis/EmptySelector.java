package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A selector that no cluster could satisfy. */
public record EmptySelector(Span at) implements Problem {

  public static final Code CODE = new Code("P0540", "empty-selector");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("no cluster could ever be meant by this", at, "this can never hold")
        .help(
            "look at the types of the facts and the checks on them: one of the conditions can never"
                + " hold together with the others");
  }
}
