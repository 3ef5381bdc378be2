package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds destinations of one store whose paths are the same or one inside the other. */
final class PathOverlaps {

  private PathOverlaps() {}

  static void check(List<Cluster> clusters, Problems problems) {
    SortedMap<StateStore, Map<String, Cluster>> byStore = new TreeMap<>();
    for (Cluster cluster : clusters) {
      Destination destination = cluster.destination();
      Map<String, Cluster> byPath =
          byStore.computeIfAbsent(destination.store(), _ -> new HashMap<>());
      Cluster first = byPath.putIfAbsent(CleanPath.of(destination.path()), cluster);
      if (first != null && isKnown(destination)) {
        problems.add(new OverlappingPaths(cluster, first));
      }
    }
    byStore.values().forEach(byPath -> checkNesting(byPath, problems));
  }

  private static boolean isKnown(Destination destination) {
    return !destination.path().isEmpty() && !destination.store().name().isEmpty();
  }

  private static void checkNesting(Map<String, Cluster> byPath, Problems problems) {
    new TreeMap<>(byPath)
        .forEach(
            (path, cluster) ->
                around(path, byPath)
                    .filter(outer -> isKnown(outer.destination()))
                    .ifPresent(outer -> problems.add(new OverlappingPaths(cluster, outer))));
  }

  /** The cluster whose path is the nearest folder around this one. */
  private static Optional<Cluster> around(String path, Map<String, Cluster> byPath) {
    for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
      Cluster found = byPath.get(path.substring(0, end));
      if (found != null) {
        return Optional.of(found);
      }
    }
    return path.isEmpty() ? Optional.empty() : Optional.ofNullable(byPath.get(""));
  }
}
