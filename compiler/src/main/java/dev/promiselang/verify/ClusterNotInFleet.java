package dev.promiselang.verify;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.source.Span;
import java.util.List;

/** A cluster that a test has made up is asked what lands on it. */
record ClusterNotInFleet(Span at, String cluster, List<String> clusters) implements Problem {

  public static final Code CODE = new Code("P0474", "cluster-not-in-fleet");

  ClusterNotInFleet {
    clusters = List.copyOf(clusters);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "there is no cluster `" + cluster + "` in the fleet", at, "nothing lands on it")
        .help(Suggestions.didYouMean(cluster, clusters))
        .help("of a cluster that is not there, ask `P.install(cluster)`");
  }
}
