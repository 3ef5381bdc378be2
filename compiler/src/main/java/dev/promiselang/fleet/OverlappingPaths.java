package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import java.util.List;

/** Two destinations of one store write to the same place, or one inside the other. */
public record OverlappingPaths(Cluster inner, Cluster outer) implements Problem {

  public static final Code CODE = new Code("P0506", "overlapping-paths");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + inner.name() + "` and `" + outer.name() + "` would write to the same place",
            inner.destination().at(),
            "`" + inner.name() + "` writes to `" + inner.destination().path() + "`")
        .and(
            outer.destination().at(),
            "`" + outer.name() + "` writes to `" + outer.destination().path() + "`")
        .help(
            "give every destination of the store `"
                + inner.destination().store().name()
                + "` a path of its own, none inside another: `path: \"clusters/${name}\"`")
        .clusters(List.of(inner.name(), outer.name()));
  }
}
