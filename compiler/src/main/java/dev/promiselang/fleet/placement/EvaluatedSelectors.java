package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Placement;
import java.util.List;
import java.util.Optional;

/** Evaluates selectors on the clusters of a fleet. */
public final class EvaluatedSelectors implements Selectors {

  private final Evaluator evaluator;

  public EvaluatedSelectors(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  /** Whether the cluster is meant; forms that choose among clusters are refused before. */
  @Override
  public boolean selects(Placement placement, Cluster cluster, Scope scope) {
    return switch (placement.target()) {
      case Placement.Target.EveryCluster _ -> true;
      case Placement.Target.Clusters clusters -> holds(clusters.selector(), cluster, scope);
      case Placement.Target.EachCluster each ->
          each.selector().map(selector -> holds(selector, cluster, scope)).orElse(true);
      case Placement.Target.NamedCluster named -> named.name().text().equals(cluster.name());
      case Placement.Target.OneCluster _,
          Placement.Target.SomeClusters _,
          Placement.Target.Missing _ ->
          false;
    };
  }

  @Override
  public boolean holds(Optional<Expression> condition, Cluster cluster, Scope scope) {
    return condition.map(present -> holds(present, cluster, scope)).orElse(true);
  }

  private boolean holds(Expression condition, Cluster cluster, Scope scope) {
    return scope.on(cluster, condition, environment -> holds(condition, environment));
  }

  public boolean holds(Expression condition, Environment environment) {
    return evaluator.evaluate(condition, environment) instanceof Value.Bool(boolean value) && value;
  }

  @Override
  public Optional<ChoiceArm> choose(List<ChoiceArm> arms, Cluster cluster, Scope scope) {
    return arms.stream().filter(arm -> holds(arm.selector(), cluster, scope)).findFirst();
  }

  /** The selector of a placement, when it has one. */
  public static Optional<Expression> selector(Placement placement) {
    return switch (placement.target()) {
      case Placement.Target.Clusters clusters -> Optional.of(clusters.selector());
      case Placement.Target.EachCluster each -> each.selector();
      case Placement.Target.OneCluster one -> one.selector();
      case Placement.Target.SomeClusters some -> some.selector();
      case Placement.Target.EveryCluster _,
          Placement.Target.NamedCluster _,
          Placement.Target.Missing _ ->
          Optional.empty();
    };
  }
}
