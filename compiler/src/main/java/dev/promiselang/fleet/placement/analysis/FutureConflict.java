package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.source.Span;

/** Two promises that must not meet could, on a cluster not yet built. */
public record FutureConflict(
    PromiseModel first, PromiseModel second, String reason, Span at, Span firstAt, String witness)
    implements Problem {

  public static final Code CODE = new Code("P0544", "future-conflict");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.warning(
            "`"
                + first.name()
                + "` and `"
                + second.name()
                + "` would meet on a cluster with "
                + (witness.isEmpty() ? "any facts" : witness),
            at,
            "`" + second.name() + "` would land there")
        .and(firstAt, "so would `" + first.name() + "`")
        .help(reason + ": no cluster of today has both, but one that is added could");
  }
}
