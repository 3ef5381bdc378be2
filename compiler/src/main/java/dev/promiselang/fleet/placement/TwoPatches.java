package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import java.util.List;

/** Two sets of patches meet on a cluster and do not come to the same. */
public record TwoPatches(
    PromiseModel promise,
    Reason first,
    Reason second,
    ContentDifference difference,
    List<String> clusters)
    implements Problem {

  public static final Code CODE = new Code("P0532", "two-patches");

  Object key() {
    return List.of(CODE, promise.id(), first.at(), second.at());
  }

  TwoPatches on(List<String> all) {
    return new TwoPatches(promise, first, second, difference, all);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + promise.name() + "` is patched in two ways on " + ClusterFindings.words(clusters),
            second.at(),
            "here `" + difference.path() + "` becomes `" + difference.second() + "`")
        .and(first.at(), "here it becomes `" + difference.first() + "`")
        .and(Chains.above(second))
        .and(Chains.above(first))
        .help(
            "keep the patches in one place, or derive a promise of your own:"
                + " `promise Mine = "
                + promise.name()
                + " with { ... }`")
        .clusters(clusters);
  }
}
