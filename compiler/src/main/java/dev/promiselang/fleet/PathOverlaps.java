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
    byStore.values().forEach(overlaps::samePaths);
    byStore.values().forEach(overlaps::nestedPaths);
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

  private void samePaths(SortedMap<String, List<Cluster>> byPath) {
    byPath
        .values()
        .forEach(
            writers -> {
              if (writers.size() > 1) {
                problems.add(
                    new OverlappingPaths(writers.subList(1, writers.size()), writers.getFirst()));
              }
            });
  }

  private void nestedPaths(SortedMap<String, List<Cluster>> byPath) {
    SortedMap<String, List<Cluster>> inside = new TreeMap<>();
    byPath.forEach(
        (path, writers) ->
            around(path, byPath)
                .ifPresent(
                    outer ->
                        inside.computeIfAbsent(outer, _ -> new ArrayList<>()).addAll(writers)));
    inside.forEach(
        (outer, inner) -> {
          Cluster around = byPath.getOrDefault(outer, List.of()).getFirst();
          problems.add(new OverlappingPaths(inner, around));
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
