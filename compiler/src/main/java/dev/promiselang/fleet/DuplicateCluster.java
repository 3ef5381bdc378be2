package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** Two clusters have one name. */
public record DuplicateCluster(String cluster, Span at, Span first) implements Problem {

  public static final Code CODE = new Code("P0502", "duplicate-cluster");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there are two clusters called `" + cluster + "`", at, "this is the second")
        .and(first, "this is the first")
        .help("a cluster comes from one place: remove one of them, or give it a name of its own")
        .clusters(List.of(cluster));
  }
}
