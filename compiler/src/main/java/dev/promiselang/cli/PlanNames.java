package dev.promiselang.cli;

import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.PlacedFleet;
import java.util.List;
import java.util.stream.Stream;

/** The names that somebody may ask a placed fleet about. */
record PlanNames(PlacedFleet placed) {

  List<String> clusters() {
    return placed.clusters().stream().map(cluster -> cluster.cluster().name()).toList();
  }

  /** The names of promises in the program. */
  List<String> promises() {
    return placed.promises().all().stream().map(PromiseModel::name).toList();
  }

  /** The promises of a name, be it the program's, Kratix's or that of a ring. */
  List<PromiseModel> promises(String name) {
    return Stream.concat(
            placed.promises().all().stream()
                .filter(
                    promise -> name.equals(promise.name()) || name.equals(promise.kratixName())),
            placed.kratixPromises().stream()
                .filter(kratix -> name.equals(kratix.name()))
                .map(kratix -> kratix.promise()))
        .distinct()
        .toList();
  }
}
