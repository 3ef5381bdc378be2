package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads clusters from Kratix Destinations: facts from labels, the spec as it is. */
final class DestinationDocuments {

  private final List<Fact> facts;
  private final Problems problems;
  private final InventoryFindings findings;

  DestinationDocuments(List<Fact> facts, Problems problems, InventoryFindings findings) {
    this.facts = facts;
    this.problems = problems;
    this.findings = findings;
  }

  Optional<ClusterDraft> read(Yaml.Mapping object, YamlDocument document) {
    Yaml.Mapping metadata = object.mapping("metadata");
    Optional<String> name = metadata.findText("name");
    if (name.isEmpty()) {
      problems.add(new NoCluster(document.at(object), "this Destination has no `metadata.name`"));
      return Optional.empty();
    }
    Labels labels = new Labels(name.get(), metadata.mapping("labels"), document);
    Map<String, ClusterDraft.Given> given = new LinkedHashMap<>();
    facts.forEach(fact -> labels.take(fact).ifPresent(value -> given.put(fact.name(), value)));
    facts.stream()
        .filter(fact -> !given.containsKey(fact.name()))
        .forEach(fact -> labels.nearly(fact).ifPresent(value -> given.put(fact.name(), value)));
    return Optional.of(
        new ClusterDraft(
            name.get(),
            document.at(metadata.get("name").orElseThrow()),
            given,
            object.findMapping("spec"),
            labels.rest(),
            ClusterDraft.Source.DESTINATION_YAML));
  }

  /** The labels of one Destination, from which facts are taken one by one. */
  private final class Labels {

    private final String cluster;
    private final Yaml.Mapping mapping;
    private final YamlDocument document;
    private final SortedMap<String, String> rest = new TreeMap<>();

    private Labels(String cluster, Yaml.Mapping mapping, YamlDocument document) {
      this.cluster = cluster;
      this.mapping = mapping;
      this.document = document;
      mapping
          .entries()
          .forEach(
              (key, value) -> {
                if (!LabelKeys.isOurs(key) && value instanceof Yaml.Text(String text)) {
                  rest.put(key, text);
                }
              });
    }

    private Optional<ClusterDraft.Given> take(Fact fact) {
      if (!FactLabels.isUsable(fact, facts)) {
        return Optional.of(unknown());
      }
      if (fact.type() instanceof Type.SetOf(Type element)) {
        return takeMembers(fact, element);
      }
      String text = rest.remove(fact.label());
      if (text == null) {
        return Optional.empty();
      }
      Span at = mapping.get(fact.label()).map(document::at).orElseGet(() -> document.at(mapping));
      return Optional.of(new ClusterDraft.Given(value(fact, fact.type(), text, at), at));
    }

    /** Where a label was meant to be the fact's, nothing is known of a fact without default. */
    private Optional<ClusterDraft.Given> nearly(Fact fact) {
      Optional<String> near = nearest(fact);
      near.ifPresent(
          key -> findings.nearly(fact, key, new Mention(cluster, document.keyAt(mapping, key))));
      return near.filter(_ -> fact.defaultValue().isEmpty()).map(_ -> unknown());
    }

    private Optional<String> nearest(Fact fact) {
      if (fact.type() instanceof Type.ListOf) {
        return Optional.empty();
      }
      if (rest.containsKey(fact.name()) || fact.type() instanceof Type.SetOf) {
        return Optional.of(fact.name()).filter(rest::containsKey);
      }
      int start = fact.label().indexOf('/') + 1;
      String prefix = fact.label().substring(0, start);
      List<String> names =
          rest.keySet().stream()
              .filter(key -> key.startsWith(prefix))
              .map(key -> key.substring(start))
              .toList();
      return Suggestions.nearest(fact.label().substring(start), names).map(prefix::concat);
    }

    private ClusterDraft.Given unknown() {
      return new ClusterDraft.Given(new Value.Failed(), document.at(mapping));
    }

    /** A member is a label {@code <fact>.<member>} that is {@code "true"}. */
    private Optional<ClusterDraft.Given> takeMembers(Fact fact, Type element) {
      List<Value> members = new ArrayList<>();
      Span at = document.at(mapping);
      for (String key : List.copyOf(rest.keySet())) {
        String start = fact.label() + ".";
        if (key.startsWith(start) && "true".equals(rest.get(key))) {
          at = document.keyAt(mapping, key);
          members.add(value(fact, element, key.substring(start.length()), at));
          rest.remove(key);
        }
      }
      return members.isEmpty()
          ? Optional.empty()
          : Optional.of(new ClusterDraft.Given(new Value.SetOf(members), at));
    }

    private Value value(Fact fact, Type type, String text, Span at) {
      Optional<Value> value = FactValues.read(type, text);
      if (value.isEmpty()) {
        findings.misfit(fact, text, new Mention(cluster, at));
      }
      return value.orElse(new Value.Failed());
    }

    private SortedMap<String, String> rest() {
      return rest;
    }
  }
}
