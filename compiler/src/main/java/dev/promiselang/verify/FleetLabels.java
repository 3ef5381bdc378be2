package dev.promiselang.verify;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.PromiseNames;
import dev.promiselang.names.Resolution;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What of the fleet has to do with an assertion: the cluster, and how promises came to it. */
final class FleetLabels {

  private final PlacedFleet placed;
  private final PromiseNames names;

  FleetLabels(Resolution resolution, PlacedFleet placed) {
    this.placed = placed;
    this.names = new PromiseNames(resolution, placed.promises());
  }

  List<Label> of(Expression condition, String clusterName) {
    Optional<PlacedCluster> cluster = placed.cluster(clusterName);
    List<Label> labels = new ArrayList<>();
    cluster.ifPresent(
        found -> {
          labels.add(new Label(found.cluster().at(), "`" + clusterName + "` is written down here"));
          for (PromiseModel promise : named(condition)) {
            found.landing(promise.id()).ifPresent(landing -> labels.addAll(chain(landing)));
          }
        });
    return labels;
  }

  private static List<Label> chain(Landing landing) {
    return Chains.places(landing.promise(), landing.reasons().getFirst());
  }

  /** The promises that an expression names, in no more than one place each. */
  private List<PromiseModel> named(Expression condition) {
    List<PromiseModel> found = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>(List.of(condition));
    while (!open.isEmpty()) {
      Node node = open.pop();
      if (node instanceof Expression.TypeReference(var _, var name)) {
        names.of(name).filter(promise -> !found.contains(promise)).ifPresent(found::add);
      }
      Children.of(node).reversed().forEach(open::push);
    }
    return found;
  }
}
