package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import java.util.List;

/** Finds clusters whose labels keep Kratix from placing anything there. */
final class DestinationRules {

  private static final String DRY_RUN = "kratix.io/dry-run";

  private DestinationRules() {}

  static void check(PlacedCluster cluster, Problems problems) {
    List<String> promises =
        cluster.landings().stream().map(Landing::promise).map(promise -> promise.name()).toList();
    if ("true".equals(cluster.labels().get(DRY_RUN)) && !promises.isEmpty()) {
      problems.add(
          new ReservedDestination(
              cluster.cluster().name(), cluster.cluster().destination().at(), promises));
    }
  }
}
