package dev.promiselang.cli;

import dev.promiselang.diagnostics.Counts;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.VersionLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A placed fleet as two tables: how far each promise reaches, and what lands on each cluster, where
 * clusters with equal sets share a row.
 */
final class PlanTable {

  private final PlacedFleet placed;
  private final List<KratixPromise> shown;
  private final PlanPart part;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  PlanTable(PlacedFleet placed, PlanPart part, int width) {
    this.placed = placed;
    this.part = part;
    this.shown = placed.kratixPromises().stream().filter(part::shows).toList();
    this.width = width;
  }

  String text() {
    promises();
    if (placed.fleet().isPresent()) {
      clusters();
    }
    return text.toString();
  }

  private void promises() {
    List<List<String>> rows = new ArrayList<>();
    for (KratixPromise promise : shown) {
      rows.add(List.of(promise.name(), version(promise), reach(promise)));
    }
    text.append(Columns.lines(List.of("PROMISE", "VERSION", "CLUSTERS"), rows));
  }

  private String reach(KratixPromise promise) {
    if (placed.fleet().isEmpty()) {
      return promise.selector().isEmpty() ? "every" : "where " + labels(promise);
    }
    return switch (promise.role()) {
      case KratixPromise.Role.Base _ -> "requests only, its rings have the content";
      case KratixPromise.Role.Whole _, KratixPromise.Role.Ring _ ->
          promise.clusters().size() + " of " + placed.clusters().size();
    };
  }

  private static String labels(KratixPromise promise) {
    return String.join(
        ", ",
        promise.selector().entrySet().stream()
            .map(label -> label.getKey() + "=" + label.getValue())
            .toList());
  }

  private void clusters() {
    Map<String, List<String>> landed = new TreeMap<>();
    for (KratixPromise promise : shown) {
      if (!(promise.role() instanceof KratixPromise.Role.Base)) {
        promise
            .clusters()
            .forEach(
                name -> landed.computeIfAbsent(name, _ -> new ArrayList<>()).add(promise.name()));
      }
    }
    Map<List<String>, List<String>> groups = new LinkedHashMap<>();
    for (PlacedCluster cluster : placed.clusters()) {
      String name = cluster.cluster().name();
      List<String> promises = landed.getOrDefault(name, List.of());
      if (part.shows(name, promises)) {
        groups.computeIfAbsent(promises, _ -> new ArrayList<>()).add(name);
      }
    }
    groups.forEach(this::group);
  }

  private void group(List<String> promises, List<String> clusters) {
    text.append('\n');
    List<String> names = ClusterNames.shortened(clusters);
    String count = clusters.size() == 1 ? "" : " (" + Counts.of(clusters.size(), "cluster") + ")";
    block("", names, count);
    block("  ", promises.isEmpty() ? List.of("nothing") : promises, "");
  }

  private void block(String indent, List<String> words, String end) {
    List<String> lines = Wrapping.commas(words, width - indent.length() - end.length());
    text.append(indent).append(String.join("\n" + indent, lines)).append(end).append('\n');
  }

  private static String version(KratixPromise promise) {
    return promise.version().map(VersionLabel::text).orElse("-");
  }
}
