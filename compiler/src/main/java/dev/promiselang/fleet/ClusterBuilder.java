package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes clusters of drafts: every fact gets a value that fits, the destination is complete. */
final class ClusterBuilder {

  private final List<Fact> facts;
  private final SortedMap<String, Value> assumed;
  private final Evaluator evaluator;
  private final Problems problems;
  private final DestinationReader destinations;

  ClusterBuilder(
      List<Fact> facts,
      SortedMap<String, Value> assumed,
      Evaluator evaluator,
      Problems problems,
      DestinationReader destinations) {
    this.facts = facts;
    this.assumed = assumed;
    this.evaluator = evaluator;
    this.problems = problems;
    this.destinations = destinations;
  }

  /** What the fleet says of destinations goes below what the cluster itself says. */
  Cluster build(ClusterDraft draft, Optional<Yaml.Mapping> fleetDestination) {
    if (!KubernetesNames.isShortDnsName(draft.name())) {
      problems.add(new IllegalClusterName(draft.name(), draft.at()));
    }
    SortedMap<String, Value> values = new TreeMap<>();
    checkComplete(draft);
    for (Fact fact : facts) {
      Value value = value(fact, draft);
      checkLabels(fact, value, draft);
      values.put(fact.name(), value);
    }
    return new Cluster(
        draft.name(),
        values,
        assumed,
        destinations.read(draft, spec(draft, fleetDestination)),
        draft.at());
  }

  private static Yaml.Mapping spec(ClusterDraft draft, Optional<Yaml.Mapping> fleetDestination) {
    Yaml.Mapping empty = new Yaml.Mapping(Map.of());
    Yaml.Mapping own = draft.destination().orElse(empty);
    return draft.source() == ClusterDraft.Source.DESTINATION_YAML
        ? own
        : YamlFields.merge(fleetDestination.orElse(empty), own);
  }

  private void checkComplete(ClusterDraft draft) {
    List<Fact> missing =
        facts.stream()
            .filter(fact -> fact.defaultValue().isEmpty())
            .filter(fact -> !draft.facts().containsKey(fact.name()))
            .toList();
    if (!missing.isEmpty()) {
      problems.add(new MissingFacts(draft.name(), draft.at(), missing));
    }
  }

  private Value value(Fact fact, ClusterDraft draft) {
    ClusterDraft.Given given = draft.facts().get(fact.name());
    if (given != null) {
      return given.value().hasFailed()
          ? new Value.Failed()
          : FactValues.normalised(evaluator.conform(given.value(), fact.type(), given.at()));
    }
    return fact.defaultValue().orElse(new Value.Failed());
  }

  private void checkLabels(Fact fact, Value value, ClusterDraft draft) {
    carried(fact, value)
        .filter(text -> !KubernetesNames.isLabelValue(text))
        .forEach(
            text -> problems.add(new IllegalLabelValue(draft.name(), fact, text, at(fact, draft))));
  }

  /** What labels carry of a value; the members of a set stand in keys. */
  private static Stream<String> carried(Fact fact, Value value) {
    return value instanceof Value.SetOf set
        ? set.members().stream().map(ValueText::plain)
        : FactLabels.of(fact, value).values().stream();
  }

  private static Span at(Fact fact, ClusterDraft draft) {
    return Optional.ofNullable(draft.facts().get(fact.name()))
        .map(ClusterDraft.Given::at)
        .orElse(draft.at());
  }
}
