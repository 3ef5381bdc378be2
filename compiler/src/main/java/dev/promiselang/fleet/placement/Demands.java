package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.VersionRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a promise asks of a cluster. */
final class Demands {

  private final Evaluator evaluator;
  private final PromiseNames names;

  Demands(Evaluator evaluator, PromiseNames names) {
    this.evaluator = evaluator;
    this.names = names;
  }

  List<Demand> of(PromiseModel promise, Cluster cluster, Scope scope) {
    return scope.on(cluster, promise.base(), environment -> demands(promise, environment));
  }

  private List<Demand> demands(PromiseModel promise, Environment environment) {
    List<Demand> demands = new ArrayList<>();
    for (PromiseItem item : promise.base().items()) {
      demand(item, environment).ifPresent(demands::add);
    }
    return List.copyOf(demands);
  }

  private Optional<Demand> demand(PromiseItem item, Environment environment) {
    if (item instanceof PromiseItem.Requires requires && holds(requires.condition(), environment)) {
      return names
          .of(requires.promise())
          .map(
              promise ->
                  new Demand.ForPromise(
                      requires.at(), promise.id(), versions(requires.range(), environment)));
    }
    if (item instanceof PromiseItem.Uses uses) {
      return names
          .of(uses.promise())
          .map(
              promise ->
                  new Demand.ForUse(uses.at(), promise.id(), versions(uses.range(), environment)));
    }
    if (item instanceof PromiseItem.RequiresSlot requires
        && holds(requires.condition(), environment)) {
      return names.slot(requires.slot()).map(slot -> new Demand.ForSlot(requires.at(), slot));
    }
    if (item instanceof PromiseItem.Supports supports) {
      Value value = evaluator.evaluate(supports.condition(), environment);
      boolean violated = value instanceof Value.Bool(boolean truth) && !truth;
      return Optional.of(new Demand.Support(supports.at(), supports.condition(), !violated));
    }
    return Optional.empty();
  }

  private Optional<AcceptedVersions> versions(
      Optional<VersionRange> range, Environment environment) {
    return range.map(asked -> AcceptedVersions.of(asked, evaluator, environment));
  }

  private boolean holds(Optional<Expression> condition, Environment environment) {
    return condition
        .map(c -> evaluator.evaluate(c, environment).equals(new Value.Bool(true)))
        .orElse(true);
  }
}
