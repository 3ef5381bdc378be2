package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the clusters that stand in the fleet itself, and destination blocks. */
final class LanguageClusters {

  private final List<Fact> facts;
  private final Evaluator evaluator;
  private final Problems problems;
  private final InventoryFindings findings;

  LanguageClusters(
      List<Fact> facts, Evaluator evaluator, Problems problems, InventoryFindings findings) {
    this.facts = facts;
    this.evaluator = evaluator;
    this.problems = problems;
    this.findings = findings;
  }

  ClusterDraft read(FleetItem.Cluster cluster) {
    String name = cluster.name().text();
    Environment environment = named(name);
    Map<String, ClusterDraft.Given> given = new LinkedHashMap<>();
    evaluator
        .record(cluster.facts(), environment)
        .entries()
        .forEach((key, value) -> fact(key, value, cluster).ifPresent(g -> given.put(key, g)));
    return new ClusterDraft(
        name,
        cluster.name().at(),
        given,
        destination(cluster.destinations(), environment),
        new TreeMap<>(),
        ClusterDraft.Source.LANGUAGE);
  }

  private Optional<ClusterDraft.Given> fact(String key, Value value, FleetItem.Cluster cluster) {
    Span at = at(key, cluster);
    Optional<Fact> fact = facts.stream().filter(f -> f.name().equals(key)).findFirst();
    if (fact.isEmpty()) {
      findings.unknown(key, new Mention(cluster.name().text(), at));
    }
    return fact.map(_ -> new ClusterDraft.Given(value, at));
  }

  /** A fact may come from a spread; then the cluster's name stands for its place. */
  private static Span at(String key, FleetItem.Cluster cluster) {
    return EntryPlaces.of(key, cluster.facts()).orElse(cluster.name().at());
  }

  private static Environment named(String cluster) {
    return Environment.EMPTY.withCluster(
        fact -> fact.equals("name") ? Value.of(cluster) : new Value.Failed());
  }

  /** What destination blocks say of a cluster; {@code name} in them is the cluster's. */
  Optional<Yaml.Mapping> destination(List<FleetItem.Destination> blocks, String cluster) {
    return destination(blocks, named(cluster));
  }

  private Optional<Yaml.Mapping> destination(
      List<FleetItem.Destination> blocks, Environment environment) {
    return blocks.stream().map(block -> destination(block, environment)).reduce(YamlFields::merge);
  }

  private Yaml.Mapping destination(FleetItem.Destination block, Environment environment) {
    Value.Mapping value = evaluator.record(block.entries(), environment);
    return !value.hasFailed()
            && Lowering.toYaml(value, block.at(), problems) instanceof Yaml.Mapping mapping
        ? mapping
        : new Yaml.Mapping(Map.of());
  }
}
