package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.ClusterFacts;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Rendered;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders promises for clusters that need not be in the fleet, and for requests of a test. */
public final class Trials {

  private static final ClusterFacts NO_CLUSTER = _ -> new Value.Failed();

  private final Evaluator evaluator;
  private final ContentRenderer renderer;

  public Trials(Evaluator evaluator) {
    this.evaluator = evaluator;
    this.renderer = new ContentRenderer(evaluator, new Problems());
  }

  /** The arguments of a use of the promise, by parameter. */
  public Map<String, Value> arguments(
      PromiseModel promise, List<Argument> arguments, Environment environment) {
    Map<String, Value> given = new HashMap<>();
    List<Parameter> open = promise.base().parameters();
    for (PromiseModel.Derivation derivation : promise.derivations()) {
      open = ArgumentValues.remaining(open, derivation.arguments());
    }
    ArgumentValues.evaluate(arguments, open, evaluator, environment)
        .forEach(found -> given.put(found.parameter().name().text(), found.value()));
    return given;
  }

  /** What the promise puts on a cluster; what is not given takes its default. */
  public List<Rendered> install(
      PromiseModel promise, Map<String, Value> given, ClusterFacts cluster) {
    return renderer.resources(promise, environment(promise, given, cluster));
  }

  /** What the promise makes of a request, before a cluster is known. */
  public List<Rendered> configure(PromiseModel promise, Map<String, Value> given, Value request) {
    Environment environment = environment(promise, given, NO_CLUSTER).with("request", request);
    List<Rendered> resources = new ArrayList<>();
    for (PromiseItem.Configure item : promise.own(PromiseItem.Configure.class)) {
      resources.addAll(evaluator.resources(item.entries(), environment, List.of()));
    }
    return List.copyOf(resources);
  }

  private Environment environment(
      PromiseModel promise, Map<String, Value> given, ClusterFacts cluster) {
    Map<String, Value> values = derived(promise, given, cluster);
    Environment parameters = Environment.EMPTY;
    Environment reading = Environment.EMPTY.withCluster(cluster);
    for (Parameter parameter : promise.base().parameters()) {
      Value value = values.get(parameter.name().text());
      if (value == null) {
        Environment before = reading;
        value =
            parameter
                .defaultValue()
                .map(expression -> evaluator.evaluate(expression, before))
                .orElse(new Value.Absent());
      }
      parameters = parameters.with(parameter.name(), value);
      reading = reading.with(parameter.name(), value);
    }
    return Scope.of(promise, parameters, evaluator).environment(cluster);
  }

  private Map<String, Value> derived(
      PromiseModel promise, Map<String, Value> given, ClusterFacts cluster) {
    Map<String, Value> values = new HashMap<>(given);
    Environment outside = Environment.EMPTY.withCluster(cluster);
    List<Parameter> open = promise.base().parameters();
    for (PromiseModel.Derivation derivation : promise.derivations()) {
      ArgumentValues.evaluate(derivation.arguments(), open, evaluator, outside)
          .forEach(set -> values.put(set.parameter().name().text(), set.value()));
      open = ArgumentValues.remaining(open, derivation.arguments());
    }
    return values;
  }
}
