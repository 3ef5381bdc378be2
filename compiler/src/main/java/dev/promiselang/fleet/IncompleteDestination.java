package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Destinations lack what Kratix needs, or say it wrongly; all of these clusters alike. */
public record IncompleteDestination(
    List<String> fields, Mentions mentions, Optional<Span> block, Span fleet) implements Problem {

  public static final Code CODE = new Code("P0511", "incomplete-destination");

  public IncompleteDestination {
    fields = List.copyOf(fields);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report = mentions.count() == 1 ? one() : many();
    return report
        .help(
            fields.contains("stateStoreRef.kind")
                ? "the kind of a state store is `GitStateStore` or `BucketStateStore`"
                : "")
        .help(
            "write it in the fleet: `destination { stateStoreRef: { kind: \"GitStateStore\","
                + " name: \"fleet\" }, path: \"clusters/${name}\" }`")
        .clusters(mentions.clusters());
  }

  private Report one() {
    Report report =
        Report.error(
            "the destination of `" + mentions.clusters().getFirst() + "` has no usable " + names(),
            mentions.first(),
            "this cluster");
    return block.map(place -> report.and(place, "destinations are described here")).orElse(report);
  }

  private Report many() {
    return Report.error(
            "the destinations of " + mentions.count() + " clusters have no usable " + names(),
            block.orElse(fleet),
            block.isPresent()
                ? "destinations are described here"
                : "this fleet does not describe them")
        .and(mentions.first(), "such as that of this cluster");
  }

  private String names() {
    return fields.stream().map(field -> "`" + field + "`").collect(Collectors.joining(", "));
  }
}
