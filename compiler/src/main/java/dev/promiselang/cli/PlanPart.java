package dev.promiselang.cli;

import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.KratixPromise;
import java.util.List;

/** Which part of a plan is shown: of one cluster, of some promises, or all of it. */
record PlanPart(String cluster, List<PromiseModel> promises) {

  boolean shows(KratixPromise kratix) {
    return (promises.isEmpty() || promises.contains(kratix.promise()))
        && (cluster.isEmpty() || kratix.clusters().contains(cluster));
  }

  boolean shows(String name, List<String> landed) {
    return (cluster.isEmpty() || cluster.equals(name)) && (promises.isEmpty() || !landed.isEmpty());
  }
}
