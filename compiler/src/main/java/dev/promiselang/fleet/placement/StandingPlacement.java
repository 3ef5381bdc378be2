package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Cluster;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.scheduling.Schedulable;
import dev.promiselang.scheduling.Scheduler;
import java.util.List;
import java.util.Map;

/** Where Kratix puts Promises that are not ours, by its own rules. */
final class StandingPlacement {

  private final Scheduler<Place> scheduler;

  private record Place(Cluster cluster, Map<String, String> labels) implements Schedulable {

    @Override
    public String name() {
      return cluster.name();
    }

    @Override
    public boolean strict() {
      return cluster.destination().strict();
    }

    @Override
    public boolean deleting() {
      return false;
    }
  }

  StandingPlacement(List<PlacedCluster> clusters) {
    this.scheduler =
        new Scheduler<>(
            clusters.stream().map(placed -> new Place(placed.cluster(), placed.labels())).toList());
  }

  /** The clusters of a Promise, in name order. */
  List<Cluster> clusters(ImportedPromise promise) {
    return scheduler.candidates(promise.selectors(), Map.of(), false).stream()
        .map(Place::cluster)
        .toList();
  }
}
