package dev.promiselang.fleet.placement;

import dev.promiselang.eval.ClusterFacts;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.syntax.PromiseItem;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What the items of a promise are evaluated in, for one choice of arguments; clusters that agree on
 * the arguments share it, and with it everything computed before.
 */
final class Scope {

  private final Evaluator evaluator;
  private final Environment parameters;
  private final List<PromiseItem.Let> lets;
  private final Map<Subject, FactTrace<?>> traces = new HashMap<>();

  private Scope(Evaluator evaluator, Environment parameters, List<PromiseItem.Let> lets) {
    this.evaluator = evaluator;
    this.parameters = parameters;
    this.lets = lets;
  }

  /** The scope of what stands at the top level. */
  static Scope root(Evaluator evaluator) {
    return new Scope(evaluator, Environment.EMPTY, List.of());
  }

  /** The scope of the items of a promise. */
  static Scope of(PromiseModel promise, Environment parameters, Evaluator evaluator) {
    return new Scope(evaluator, parameters, promise.items(PromiseItem.Let.class));
  }

  /** What is computed: a node or a pair of things, by identity. */
  record Subject(Object first, Object second) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Subject(Object otherFirst, Object otherSecond)
          && first == otherFirst
          && second == otherSecond;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(first) + System.identityHashCode(second);
    }
  }

  <T> T on(Cluster cluster, Object subject, Function<Environment, T> computation) {
    return on(cluster, new Subject(subject, subject), new HashSet<>(), computation);
  }

  /**
   * The result on a cluster; the subject must always come with the same computation. Facts that are
   * read are added to {@code read}.
   */
  @SuppressWarnings("unchecked")
  <T> T on(
      Cluster cluster, Subject subject, Set<String> read, Function<Environment, T> computation) {
    FactTrace<T> trace = (FactTrace<T>) traces.computeIfAbsent(subject, _ -> new FactTrace<>());
    return trace.on(cluster, read, facts -> computation.apply(environment(facts)));
  }

  Environment environment(ClusterFacts facts) {
    Environment environment = parameters.withCluster(facts);
    for (PromiseItem.Let let : lets) {
      environment = environment.with(let.name(), evaluator.evaluate(let.value(), environment));
    }
    return environment;
  }
}
