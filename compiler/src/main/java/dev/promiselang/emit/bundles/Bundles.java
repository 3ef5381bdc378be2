package dev.promiselang.emit.bundles;

import dev.promiselang.emit.OutputTree;
import dev.promiselang.scheduling.Scheduler;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files that Kratix puts into its state stores for the static dependencies of Promises, each
 * below the name of its store. Two writers of one path are no mistake to Kratix: the last one wins.
 */
public final class Bundles {

  private Bundles() {}

  /** Stores that are not given have no path of their own. */
  public static OutputTree write(
      Collection<KratixDestination> destinations,
      Collection<KratixPromise> promises,
      Collection<KratixStateStore> stores) {
    Map<KratixStateStore.Reference, String> paths = new HashMap<>();
    stores.forEach(store -> paths.put(store.reference(), store.path()));
    SortedMap<String, byte[]> files = new TreeMap<>();
    AggregatedFiles aggregated = new AggregatedFiles();
    placed(destinations, promises)
        .forEach(
            (destination, works) ->
                new StoreWriter(files, destination, paths.getOrDefault(destination.store(), ""))
                    .write(works, aggregated));
    return new OutputTree(files);
  }

  /** What each Destination gets, in the order of Works. */
  private static Map<KratixDestination, List<Workload>> placed(
      Collection<KratixDestination> destinations, Collection<KratixPromise> promises) {
    Scheduler<KratixDestination> scheduler = new Scheduler<>(destinations);
    Map<KratixDestination, List<Workload>> placed = new TreeMap<>(StoreWriter.ORDER);
    promises.stream()
        .filter(promise -> !promise.dependencies().isEmpty())
        .map(Workload::of)
        .sorted(Workload.ORDER)
        .forEach(
            work ->
                scheduler
                    .candidates(work.selectors(), Map.of(), false)
                    .forEach(to -> placed.computeIfAbsent(to, _ -> new ArrayList<>()).add(work)));
    return placed;
  }
}
