package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A cluster has a name that a Destination cannot have. */
public record IllegalClusterName(String cluster, Span at) implements Problem {

  public static final Code CODE = new Code("P0512", "illegal-cluster-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + cluster + "` cannot be the name of a cluster",
            at,
            "this becomes the name of a Destination")
        .help(
            "a name has at most 63 lower-case letters, digits, `-` and `.`, and begins and ends"
                + " with a letter or digit")
        .clusters(List.of(cluster));
  }
}
