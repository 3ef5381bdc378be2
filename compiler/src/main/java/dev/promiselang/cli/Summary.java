package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import dev.promiselang.diagnostics.Counts;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.fleet.placement.PlacedFleet;

/** A compilation in one line. */
final class Summary {

  private Summary() {}

  static String of(Compilation compilation) {
    int warnings = compilation.count(Severity.WARNING);
    return compilation.manifest().name()
        + " "
        + compilation.manifest().version()
        + compilation.plan().map(plan -> ": " + counts(plan.fleet())).orElse("")
        + ", "
        + (warnings == 0 ? "no warnings" : Counts.of(warnings, "warning"));
  }

  private static String counts(PlacedFleet placed) {
    int promises =
        (int)
            placed.kratixPromises().stream()
                .map(kratix -> kratix.promise().id())
                .distinct()
                .count();
    int emitted = placed.kratixPromises().size();
    String counted =
        Counts.of(promises, "promise")
            + (emitted == promises ? "" : " (" + emitted + " in Kratix)");
    if (placed.fleet().isEmpty()) {
      return counted + " for others to install";
    }
    int placements = placed.clusters().stream().mapToInt(c -> c.landings().size()).sum();
    return counted
        + ", "
        + Counts.of(placed.clusters().size(), "cluster")
        + ", "
        + Counts.of(placements, "placement");
  }
}
