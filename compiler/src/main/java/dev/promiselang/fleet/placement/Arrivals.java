package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.names.SymbolId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who brings which promise to which cluster, in placement order. */
final class Arrivals {

  private final Map<SymbolId, Map<String, List<Arrival>>> byPromise = new HashMap<>();

  void add(PromiseModel promise, Cluster cluster, Arrival arrival) {
    byPromise
        .computeIfAbsent(promise.id(), _ -> new HashMap<>())
        .computeIfAbsent(cluster.name(), _ -> new ArrayList<>())
        .add(arrival);
  }

  List<Arrival> at(PromiseModel promise, Cluster cluster) {
    return byPromise
        .getOrDefault(promise.id(), Map.of())
        .getOrDefault(cluster.name(), List.of())
        .stream()
        .sorted(Comparator.comparing(Arrival::reason, PlacementOrder.OF_REASONS))
        .toList();
  }
}
