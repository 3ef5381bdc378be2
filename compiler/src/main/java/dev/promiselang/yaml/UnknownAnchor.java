package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An alias whose anchor does not stand before it, or is not complete yet. */
public record UnknownAnchor(Span at, String anchor, boolean open) implements Problem {

  public static final Code CODE = new Code("P0714", "unknown-anchor");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return open
        ? Report.error(
            "the anchor `&" + anchor + "` contains itself", at, "inside of `&" + anchor + "`")
        : Report.error(
                "there is no anchor `&" + anchor + "`", at, "no such anchor before this place")
            .help("an anchor stands before its aliases, in the same document");
  }
}
