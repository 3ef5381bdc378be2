package dev.promiselang.cli;

import dev.promiselang.git.Dependencies;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.versions.Demand;
import dev.promiselang.versions.DemandGraph;
import dev.promiselang.versions.PackageNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Which package depends on which, a line each, indented below the one that asks. */
final class DependencyTree {

  private final Dependencies.Outcome outcome;
  private final StringBuilder text = new StringBuilder();
  private final Set<PackageNode> shown = new TreeSet<>();

  private DependencyTree(Dependencies.Outcome outcome) {
    this.outcome = outcome;
  }

  static String of(PackageManifest root, Dependencies.Outcome outcome) {
    DependencyTree tree = new DependencyTree(outcome);
    tree.text.append(root.name()).append(' ').append(root.version()).append('\n');
    tree.below(DemandGraph.ROOT, "  ");
    return tree.text.toString();
  }

  private void below(PackageNode node, String indentation) {
    for (Demand demand : outcome.graph().demands().getOrDefault(node, List.of())) {
      PackageNode chosen = chosen(demand.target());
      boolean again = !shown.add(chosen);
      text.append(indentation).append(demand.name()).append(' ').append(words(demand, chosen));
      boolean more = !outcome.graph().demands().getOrDefault(chosen, List.of()).isEmpty();
      text.append(again && more ? " (as above)" : "").append('\n');
      if (!again) {
        below(chosen, indentation + "  ");
      }
    }
  }

  private PackageNode chosen(PackageNode node) {
    return node instanceof PackageNode.Remote(String repository, String folder, var asked)
        ? new PackageNode.Remote(
            repository, folder, outcome.selection().versions().getOrDefault(repository, asked))
        : node;
  }

  private static String words(Demand demand, PackageNode chosen) {
    return switch (chosen) {
      case PackageNode.Local(String folder) -> "in " + (folder.isEmpty() ? "." : folder);
      case PackageNode.Remote(String repository, String folder, VersionNumber version) -> {
        String place = folder.isEmpty() ? repository : repository + " in " + folder;
        boolean raised =
            demand.target() instanceof PackageNode.Remote(var _, var _, VersionNumber asked)
                && !asked.spelling().equals(version.spelling());
        yield version + (raised ? ", asked for as " + asked(demand) : "") + " from " + place;
      }
    };
  }

  private static String asked(Demand demand) {
    return demand.target() instanceof PackageNode.Remote(var _, var _, VersionNumber version)
        ? version.spelling()
        : "";
  }
}
