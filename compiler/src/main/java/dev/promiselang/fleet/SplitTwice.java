package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A promise is split in two places. */
public record SplitTwice(String promise, Span at, Span first) implements Problem {

  public static final Code CODE = new Code("P0523", "split-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + promise + "` is split twice", at, "this splits it again")
        .and(first, "it is split here already")
        .help("keep one of them; several facts go into one: `split by env, region`");
  }
}
