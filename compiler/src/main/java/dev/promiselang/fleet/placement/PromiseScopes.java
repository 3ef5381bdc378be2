package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The scopes of one promise: one for each choice of arguments that occurs. */
final class PromiseScopes {

  /** The parameters that one derivation may set, and what it sets. */
  record Step(PromiseModel.Derivation derivation, List<Parameter> open) {}

  /** A scope and the values it was made of, by parameter. */
  record Bound(Scope scope, Map<String, Value> values) {}

  /** The facts that arguments and defaults are found to read. */
  private final Set<String> read;

  private final PromiseModel promise;
  private final Evaluator evaluator;
  private final List<Step> steps = new ArrayList<>();
  private final List<Parameter> open;
  private final Map<List<Object>, FactTrace<Bound>> byGiven = new HashMap<>();
  private final Map<List<Object>, Bound> byValues = new HashMap<>();

  PromiseScopes(PromiseModel promise, Evaluator evaluator, Set<String> read) {
    this.read = read;
    this.promise = promise;
    this.evaluator = evaluator;
    List<Parameter> remaining = promise.base().parameters();
    for (PromiseModel.Derivation derivation : promise.derivations()) {
      steps.add(new Step(derivation, remaining));
      remaining = ArgumentValues.remaining(remaining, derivation.arguments());
    }
    this.open = remaining;
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  /** The values of arguments that somebody gives, in the scope of the giver. */
  List<ArgumentValues.Given> given(Scope giver, Cluster cluster, List<Argument> arguments) {
    return arguments.isEmpty()
        ? List.of()
        : giver.on(
            cluster,
            new Scope.Subject(arguments, this),
            read,
            environment -> ArgumentValues.evaluate(arguments, open, evaluator, environment));
  }

  /** The scope on a cluster where these parameters are given, the others taking their defaults. */
  Bound bind(Cluster cluster, Map<String, Value> given) {
    List<Object> key = new ArrayList<>();
    for (Parameter parameter : promise.base().parameters()) {
      key.add(Optional.ofNullable(given.get(parameter.name().text())).map(ValueKey::of));
    }
    return byGiven
        .computeIfAbsent(key, _ -> new FactTrace<>())
        .on(cluster, read, facts -> complete(given, Environment.EMPTY.withCluster(facts)));
  }

  /** A parameter that nobody sets and that has no default is a failed value here. */
  private Bound complete(Map<String, Value> given, Environment facts) {
    Environment all = Environment.EMPTY;
    Environment reading = facts;
    Map<String, Value> values = new HashMap<>();
    List<Object> key = new ArrayList<>();
    for (Parameter parameter : promise.base().parameters()) {
      Value value = value(parameter, given, reading);
      all = all.with(parameter.name(), value);
      reading = reading.with(parameter.name(), value);
      values.put(parameter.name().text(), value);
      key.add(ValueKey.of(value));
    }
    Environment parameters = all;
    return byValues.computeIfAbsent(
        key, _ -> new Bound(Scope.of(promise, parameters, evaluator), Map.copyOf(values)));
  }

  private Value value(Parameter parameter, Map<String, Value> given, Environment environment) {
    Value value = given.get(parameter.name().text());
    return value != null
        ? value
        : parameter
            .defaultValue()
            .map(expression -> evaluator.evaluate(expression, environment))
            .orElse(new Value.Failed());
  }
}
