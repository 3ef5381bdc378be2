package dev.promiselang.names;

import dev.promiselang.imports.LoadedModule;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.Placement;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Finds the constructs that parse but cannot be compiled yet, each reported once where it begins.
 */
final class NotYetSupportedConstructs {

  private NotYetSupportedConstructs() {}

  static List<NotYetSupported> in(LoadedModule module) {
    List<NotYetSupported> found = new ArrayList<>();
    Deque<Node> open = new ArrayDeque<>();
    open.push(module.tree());
    while (!open.isEmpty()) {
      Node node = open.pop();
      Optional<String> construct = construct(node);
      if (construct.isPresent()) {
        found.add(NotYetSupported.of(construct.get(), node.at(), module.file()));
      } else {
        Children.of(node).forEach(open::push);
      }
    }
    return found;
  }

  private static Optional<String> construct(Node node) {
    return switch (node) {
      case Declaration.Accept _ -> Optional.of("`accept`");
      case Declaration.Assume _ -> Optional.of("`assume`");
      case Declaration.Store _ -> Optional.of("`store`");
      case FleetItem.ClustersFrom from when from.external() ->
          Optional.of("an `external` inventory");
      case PromiseItem.Unique _ -> Optional.of("`unique`");
      case PromiseItem.Schedule _ -> Optional.of("`schedule`");
      case Placement placement -> placementConstruct(placement);
      default -> Optional.empty();
    };
  }

  private static Optional<String> placementConstruct(Placement placement) {
    if (placement.expectation().isPresent()) {
      return Optional.of("`expect`");
    }
    return switch (placement.target()) {
      case Placement.Target.EveryCluster(var _, boolean portable) when portable ->
          Optional.of("`on portable clusters`");
      case Placement.Target.Clusters(var _, boolean portable, var _) when portable ->
          Optional.of("`on portable clusters`");
      case Placement.Target.EveryCluster _,
          Placement.Target.Clusters _,
          Placement.Target.Missing _ ->
          Optional.empty();
      case Placement.Target.OneCluster _ -> Optional.of("`on one cluster`");
      case Placement.Target.SomeClusters _ -> Optional.of("placing on a number of clusters");
      case Placement.Target.NamedCluster _ -> Optional.of("`on cluster \"...\"`");
      case Placement.Target.EachCluster _ -> Optional.of("`on each cluster`");
    };
  }
}
