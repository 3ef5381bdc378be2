package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.Fact;
import dev.promiselang.fleet.FactLabels;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.LabelKeys;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.names.SymbolId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes the labels of a Destination: what others put there, its facts, and what lands on it. */
final class ClusterLabels {

  private final Fleet fleet;
  private final PromiseNames names;
  private final Map<SymbolId, SortedMap<String, String>> memberships = new HashMap<>();

  ClusterLabels(Fleet fleet, PromiseNames names) {
    this.fleet = fleet;
    this.names = names;
  }

  /** What is on the platform without us puts no labels on a cluster. */
  SortedMap<String, String> of(Cluster cluster, List<Landing> landings) {
    SortedMap<String, String> labels = new TreeMap<>(cluster.destination().foreignLabels());
    for (Fact fact : fleet.facts()) {
      labels.putAll(FactLabels.of(fact, cluster.fact(fact.name())));
    }
    labels.put(LabelKeys.CLUSTER, cluster.name());
    for (Landing landing : landings) {
      if (landing.promise().standing()) {
        continue;
      }
      labels.putAll(
          memberships.computeIfAbsent(
              landing.promise().id(), _ -> membership(landing.promise(), names)));
      landing
          .ring()
          .ifPresent(
              ring ->
                  labels.put(LabelKeys.ring(landing.promise().kratixName()), LabelKeys.fit(ring)));
    }
    return labels;
  }

  /** The pairs that a promise selects on, rings aside, and that its clusters carry. */
  static SortedMap<String, String> membership(PromiseModel promise, PromiseNames names) {
    SortedMap<String, String> pairs = new TreeMap<>();
    pairs.put(LabelKeys.in(promise.kratixName()), "true");
    for (SymbolId slot : names.slots(promise)) {
      pairs.put(LabelKeys.slot(slot.name()), LabelKeys.fit(promise.kratixName()));
    }
    return pairs;
  }
}
