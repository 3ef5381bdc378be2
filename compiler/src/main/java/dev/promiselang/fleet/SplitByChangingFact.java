package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A promise is split by a fact that may change while a cluster lives. */
public record SplitByChangingFact(String promise, String fact, Span at, Span factAt)
    implements Problem {

  public static final Code CODE = new Code("P0522", "split-by-changing-fact");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + promise + "` is split by `" + fact + "`, which may change",
            at,
            "a cluster whose `" + fact + "` changes would change its ring")
        .and(factAt, "`" + fact + "` is not `fixed` here")
        .help(
            "write `fixed "
                + fact
                + ": ...` if it never changes in a cluster's life, or split by a fact that is"
                + " fixed");
  }
}
