package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds destinations of one store whose paths are the same or one inside the other, and stores that
 * would share a folder of the output.
 */
final class PathOverlaps {

  private final Problems problems;

  private PathOverlaps(Problems problems) {
    this.problems = problems;
  }

  static void check(List<Cluster> clusters, Problems problems) {
    PathOverlaps overlaps = new PathOverlaps(problems);
    SortedMap<StateStore, SortedMap<String, List<Cluster>>> byStore = new TreeMap<>();
    for (Cluster cluster : clusters) {
      if (isKnown(cluster.destination())) {
        byStore
            .computeIfAbsent(cluster.destination().store(), _ -> new TreeMap<>())
            .computeIfAbsent(CleanPath.of(cluster.destination().path()), _ -> new ArrayList<>())
            .add(cluster);
      }
    }
    overlaps.sameNames(byStore);
    byStore.values().forEach(overlaps::paths);
  }

  private static boolean isKnown(Destination destination) {
    return !destination.path().isEmpty() && !destination.store().name().isEmpty();
  }

  private void sameNames(SortedMap<StateStore, SortedMap<String, List<Cluster>>> byStore) {
    Map<String, Cluster> byName = new HashMap<>();
    byStore.forEach(
        (store, byPath) -> {
          Cluster writer = byPath.values().iterator().next().getFirst();
          Cluster first = byName.putIfAbsent(store.name(), writer);
          if (first != null) {
            problems.add(new StoreOfTwoKinds(first, writer));
          }
        });
  }

  /** One report for each place that several write to: there itself, or further inside. */
  private void paths(SortedMap<String, List<Cluster>> byPath) {
    SortedMap<String, List<Cluster>> inside = new TreeMap<>();
    byPath.forEach(
        (path, writers) -> {
          List<Cluster> others = writers.subList(1, writers.size());
          inside.computeIfAbsent(path, _ -> new ArrayList<>()).addAll(others);
          around(path, byPath)
              .ifPresent(
                  outer ->
                      inside
                          .computeIfAbsent(outer, _ -> new ArrayList<>())
                          .add(writers.getFirst()));
        });
    inside.forEach(
        (path, inner) -> {
          if (!inner.isEmpty()) {
            Cluster outer = byPath.getOrDefault(path, List.of()).getFirst();
            problems.add(new OverlappingPaths(inner, outer));
          }
        });
  }

  /** The nearest folder around this path that somebody writes to. */
  private static Optional<String> around(String path, Map<String, List<Cluster>> byPath) {
    for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      if (byPath.containsKey(path.substring(0, end))) {
        return Optional.of(path.substring(0, end));
      }
    }
    return path.isEmpty() || !byPath.containsKey("") ? Optional.empty() : Optional.of("");
  }
}
