package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A range that holds nothing, since its lower bound is over the upper one. */
record EmptyRange(Span at, String from, String to) implements Problem {

  public static final Code CODE = new Code("P0329", "empty-range");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("nothing lies in `" + from + ".." + to + "`", at, "the bounds are reversed")
        .help("the lower bound stands first: `" + to + ".." + from + "`");
  }
}
