package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.Promises;
import dev.promiselang.names.SymbolId;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The fleet with every promise in its place: clusters in name order, the landings of each promise,
 * the Kratix Promises that say so, by name, and what promises of the root that land nowhere would
 * come to. A library build has no fleet and no clusters.
 */
public record PlacedFleet(
    Optional<Fleet> fleet,
    Promises promises,
    List<PlacedCluster> clusters,
    SortedMap<SymbolId, List<Landing>> landings,
    List<KratixPromise> kratixPromises,
    List<Content> unplaced) {

  public PlacedFleet {
    clusters = List.copyOf(clusters);
    landings = Collections.unmodifiableSortedMap(new TreeMap<>(landings));
    kratixPromises = List.copyOf(kratixPromises);
    unplaced = List.copyOf(unplaced);
  }

  /** Where a promise lands, in cluster order. */
  public List<Landing> landings(SymbolId promise) {
    return landings.getOrDefault(promise, List.of());
  }

  /** The clusters are in name order, so that one is found among many without looking at each. */
  public Optional<PlacedCluster> cluster(String name) {
    List<String> names =
        new AbstractList<>() {
          @Override
          public String get(int index) {
            return clusters.get(index).cluster().name();
          }

          @Override
          public int size() {
            return clusters.size();
          }
        };
    int index = Collections.binarySearch(names, name);
    return index < 0 ? Optional.empty() : Optional.of(clusters.get(index));
  }
}
