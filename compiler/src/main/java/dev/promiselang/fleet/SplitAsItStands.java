package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A split of a promise that is on the platform by itself, and is not ours to emit. */
record SplitAsItStands(Span at, String promise) implements Problem {

  static final Code CODE = new Code("P0581", "split-as-it-stands");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + promise + "` is on the platform as it stands, as one Promise",
            at,
            "cannot be split")
        .help("take it over with a `place` of its own, and then it can be split");
  }
}
