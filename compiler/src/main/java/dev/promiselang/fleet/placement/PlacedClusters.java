package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Fleet;
import dev.promiselang.names.SymbolId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Turns the landings of promises into what lands on each cluster. */
final class PlacedClusters {

  private PlacedClusters() {}

  static List<PlacedCluster> of(
      Fleet fleet, SortedMap<SymbolId, List<Landing>> landings, ClusterLabels labels) {
    Map<String, List<Landing>> byCluster = new HashMap<>();
    landings.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(landing -> landing.promise().kratixName()))
        .forEach(
            landing ->
                byCluster
                    .computeIfAbsent(landing.cluster().name(), _ -> new ArrayList<>())
                    .add(landing));
    return fleet.clusters().stream()
        .map(
            cluster -> {
              List<Landing> here = byCluster.getOrDefault(cluster.name(), List.of());
              return new PlacedCluster(cluster, here, labels.of(cluster, here));
            })
        .toList();
  }
}
