package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Cluster;
import dev.promiselang.names.SymbolId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cluster with what lands on it, by Kratix name, and all labels its Destination carries: foreign
 * ones, facts and placement.
 */
public record PlacedCluster(
    Cluster cluster, List<Landing> landings, SortedMap<String, String> labels) {

  public PlacedCluster {
    landings = List.copyOf(landings);
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
  }

  public Optional<Landing> landing(SymbolId promise) {
    return landings.stream().filter(l -> l.promise().id().equals(promise)).findFirst();
  }
}
