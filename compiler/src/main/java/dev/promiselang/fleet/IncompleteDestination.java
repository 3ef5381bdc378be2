package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A destination lacks what Kratix needs, or says it wrongly. */
public record IncompleteDestination(String cluster, Span at, String field, Optional<Span> block)
    implements Problem {

  public static final Code CODE = new Code("P0511", "incomplete-destination");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
                "the destination of `" + cluster + "` has no usable `" + field + "`",
                at,
                "this cluster")
            .help(
                "write it in the fleet: `destination { stateStoreRef: { kind: \"GitStateStore\","
                    + " name: \"fleet\" }, path: \"clusters/${name}\" }`")
            .clusters(List.of(cluster));
    return block.map(place -> report.and(place, "destinations are described here")).orElse(report);
  }
}
