package dev.promiselang.fleet;

import dev.promiselang.ReportText;
import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Plan;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacedFleet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A placed fleet in words: reports, what lands where by which chain, Kratix Promises, labels. */
final class PlacementText {

  private PlacementText() {}

  static String of(Compilation compilation) {
    StringBuilder text = new StringBuilder();
    text.append(ReportText.of(compilation.sources(), compilation.problems()));
    text.append(text.isEmpty() ? "" : "\n");
    compilation.plan().map(Plan::fleet).ifPresent(fleet -> add(text, fleet));
    return text.toString().stripTrailing() + "\n";
  }

  private static void add(StringBuilder text, PlacedFleet fleet) {
    section(text, "clusters", fleet.clusters(), PlacementText::line);
    section(text, "promises", fleet.kratixPromises(), PlacementText::line);
    section(text, "labels", fleet.clusters(), PlacementText::labels);
  }

  private static <T> void section(
      StringBuilder text, String title, List<T> items, Function<T, String> line) {
    if (!items.isEmpty()) {
      text.append(title).append(":\n");
      items.forEach(item -> text.append("  ").append(line.apply(item).strip()).append('\n'));
    }
  }

  private static String line(PlacedCluster cluster) {
    return cluster.cluster().name()
        + ": "
        + cluster.landings().stream().map(PlacementText::line).collect(Collectors.joining(", "));
  }

  private static String line(Landing landing) {
    return landing.promise().kratixName()
        + landing.ring().map(ring -> "/" + ring).orElse("")
        + landing.content().version().map(version -> " " + version.text()).orElse("")
        + " by "
        + Chains.words(landing);
  }

  private static String line(KratixPromise promise) {
    return promise.name()
        + promise.version().map(version -> " " + version.text()).orElse("")
        + " selects "
        + promise.selector()
        + promise.requirements().stream()
            .map(PlacementText::line)
            .collect(Collectors.joining(", ", " requires [", "]"))
        + promise.dependencies().stream()
            .map(manifest -> manifest.kind() + " " + manifest.name())
            .collect(Collectors.joining(", ", " installs [", "]"))
        + " on "
        + promise.clusters();
  }

  private static String line(KratixPromise.Requirement requirement) {
    return requirement.name() + requirement.version().map(version -> " " + version).orElse("");
  }

  private static String labels(PlacedCluster cluster) {
    return cluster.cluster().name() + ": " + cluster.labels();
  }
}
