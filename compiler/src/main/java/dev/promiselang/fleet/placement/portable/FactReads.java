package dev.promiselang.fleet.placement.portable;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.PromiseItem;

/** Finds where the content of a promise reads a fact, which nobody knows in a library build. */
final class FactReads {

  private final Resolution resolution;
  private final Problems problems;

  FactReads(Resolution resolution, Problems problems) {
    this.resolution = resolution;
    this.problems = problems;
  }

  void check(PromiseModel promise) {
    promise.base().parameters().forEach(parameter -> check(promise, parameter));
    promise.base().items().stream()
        .filter(FactReads::isContent)
        .forEach(item -> check(promise, item));
    for (PromiseModel.Derivation derivation : promise.derivations()) {
      derivation.arguments().forEach(argument -> check(promise, argument));
      derivation.patches().forEach(patch -> check(promise, patch));
    }
  }

  private static boolean isContent(PromiseItem item) {
    return switch (item) {
      case PromiseItem.Version _,
          PromiseItem.Install _,
          PromiseItem.Change _,
          PromiseItem.Let _,
          PromiseItem.Labels _,
          PromiseItem.Annotations _,
          PromiseItem.Workflow _,
          PromiseItem.WorkflowSettings _,
          PromiseItem.Provides _ ->
          true;
      default -> false;
    };
  }

  private void check(PromiseModel promise, Node node) {
    if (node instanceof Expression.Reference reference && readsCluster(resolution.of(reference))) {
      problems.add(new FactInLibrary(promise.name(), node.at()));
      return;
    }
    Children.of(node).forEach(child -> check(promise, child));
  }

  private static boolean readsCluster(Symbol symbol) {
    return symbol.equals(new Symbol.Special("cluster"))
        || symbol instanceof Symbol.Fact
        || symbol instanceof Symbol.ClusterName;
  }
}
