package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** Something lands on a cluster that Kratix keeps for dry runs. */
record ReservedDestination(String cluster, Span at, List<String> promises) implements Problem {

  public static final Code CODE = new Code("P0620", "reserved-destination");

  @Override
  public Code code() {
    return CODE;
  }

  ReservedDestination {
    promises = List.copyOf(promises);
  }

  @Override
  public Report report() {
    return Report.error(
            "Kratix schedules nothing on `" + cluster + "` but dry runs",
            at,
            "its label `kratix.io/dry-run` is `true`")
        .help(String.join(", ", promises) + " would land there: exclude the cluster by a fact")
        .clusters(List.of(cluster));
  }
}
