package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.Argument;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.PromiseUse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Agrees on the arguments of a promise on a cluster: everybody who sets one says the same. */
final class Agreement {

  /** What was agreed, and whether all of it could be. */
  record Agreed(Scope scope, SortedMap<String, Setting> settings, boolean complete) {}

  private final Evaluator evaluator;
  private final ClusterFindings findings;
  private final Scope root;
  private final FactsRead reads;
  private final Map<SymbolId, PromiseScopes> scopes = new HashMap<>();

  Agreement(Evaluator evaluator, ClusterFindings findings, Scope root, FactsRead reads) {
    this.reads = reads;
    this.evaluator = evaluator;
    this.findings = findings;
    this.root = root;
  }

  Agreed agree(PromiseModel promise, Cluster cluster, List<Arrival> arrivals) {
    PromiseScopes ofPromise =
        scopes.computeIfAbsent(
            promise.id(), _ -> new PromiseScopes(promise, evaluator, reads.of(promise)));
    SortedMap<String, Setting> settings = derived(ofPromise, cluster);
    for (Arrival arrival : arrivals) {
      List<Argument> arguments = arrival.use().map(PromiseUse::arguments).orElse(List.of());
      for (ArgumentValues.Given given : ofPromise.given(arrival.scope(), cluster, arguments)) {
        set(promise, cluster, settings, arrival.reason(), given);
      }
    }
    PromiseScopes.Bound bound = ofPromise.bind(cluster, values(settings));
    boolean complete = addDefaults(promise, cluster, settings, bound, arrivals);
    return new Agreed(bound.scope(), settings, complete);
  }

  private SortedMap<String, Setting> derived(PromiseScopes ofPromise, Cluster cluster) {
    SortedMap<String, Setting> settings = new TreeMap<>();
    for (PromiseScopes.Step step : ofPromise.steps()) {
      root.on(
              cluster,
              step.derivation(),
              environment ->
                  ArgumentValues.evaluate(
                      step.derivation().arguments(), step.open(), evaluator, environment))
          .forEach(given -> settings.put(given.parameter().name().text(), derived(given)));
    }
    return settings;
  }

  private static Setting derived(ArgumentValues.Given given) {
    return new Setting(
        given.parameter().name().text(), given.value(), new Setting.Origin.Derived(given.at()));
  }

  private void set(
      PromiseModel promise,
      Cluster cluster,
      SortedMap<String, Setting> settings,
      Reason reason,
      ArgumentValues.Given given) {
    String parameter = given.parameter().name().text();
    Setting setting =
        new Setting(parameter, given.value(), new Setting.Origin.Given(given.at(), reason));
    Setting first = settings.putIfAbsent(parameter, setting);
    if (first != null && differ(first.value(), given.value())) {
      TwoValues problem = new TwoValues(promise, first, setting, List.of());
      findings.add(problem.key(), cluster.name(), problem::on);
    }
  }

  private static boolean differ(Value a, Value b) {
    return !(a instanceof Value.Failed)
        && !(b instanceof Value.Failed)
        && !ValueKey.of(a).equals(ValueKey.of(b));
  }

  private static Map<String, Value> values(Map<String, Setting> settings) {
    Map<String, Value> values = new HashMap<>();
    settings.forEach((parameter, setting) -> values.put(parameter, setting.value()));
    return values;
  }

  private boolean addDefaults(
      PromiseModel promise,
      Cluster cluster,
      SortedMap<String, Setting> settings,
      PromiseScopes.Bound bound,
      List<Arrival> arrivals) {
    boolean complete = true;
    for (Parameter parameter : promise.base().parameters()) {
      String name = parameter.name().text();
      Value value = bound.values().getOrDefault(name, new Value.Failed());
      settings.computeIfAbsent(
          name, _ -> new Setting(name, value, new Setting.Origin.Default(parameter.at())));
      if (parameter.defaultValue().isEmpty() && !given(settings, name)) {
        MissingArgument problem =
            new MissingArgument(promise, parameter, arrivals.getFirst().reason(), List.of());
        findings.add(problem.key(), cluster.name(), problem::on);
      }
      complete &= !(value instanceof Value.Failed);
    }
    return complete;
  }

  private static boolean given(Map<String, Setting> settings, String parameter) {
    Setting setting = settings.get(parameter);
    return setting != null && !(setting.origin() instanceof Setting.Origin.Default);
  }
}
