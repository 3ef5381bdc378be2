package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import java.util.List;
import java.util.stream.Stream;

/** Destinations of one store write to the same place as another one, or inside of it. */
public record OverlappingPaths(List<Cluster> inner, Cluster outer) implements Problem {

  public static final Code CODE = new Code("P0506", "overlapping-paths");

  public OverlappingPaths {
    inner = List.copyOf(inner);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Cluster first = inner.getFirst();
    return Report.error(
            who() + " would write to the same place", first.destination().at(), writes(first))
        .and(outer.destination().at(), writes(outer))
        .help(
            "give every destination of the store `"
                + outer.destination().store().name()
                + "` a path of its own, none inside another: `path: \"clusters/${name}\"`")
        .clusters(Stream.concat(inner.stream(), Stream.of(outer)).map(Cluster::name).toList());
  }

  private String who() {
    return inner.size() == 1
        ? "`" + inner.getFirst().name() + "` and `" + outer.name() + "`"
        : "`" + outer.name() + "` and " + inner.size() + " other clusters";
  }

  private static String writes(Cluster cluster) {
    return "`" + cluster.name() + "` writes to `" + cluster.destination().path() + "`";
  }
}
