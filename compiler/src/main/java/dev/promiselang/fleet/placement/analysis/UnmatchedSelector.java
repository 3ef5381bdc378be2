package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A selector that none of the fleet satisfies. */
public record UnmatchedSelector(Span at) implements Problem {

  public static final Code CODE = new Code("P0541", "unmatched-selector");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.warning(
            "no cluster of the fleet is meant by this", at, "it holds for no cluster of today")
        .help("`promisec why <cluster>` shows which of its terms fail");
  }
}
