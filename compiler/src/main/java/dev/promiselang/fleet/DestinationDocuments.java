package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
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

  DestinationDocuments(List<Fact> facts, Problems problems) {
    this.facts = facts;
    this.problems = problems;
  }

  Optional<ClusterDraft> read(Yaml.Mapping object, YamlDocument document) {
    Yaml.Mapping empty = new Yaml.Mapping(Map.of());
    Yaml.Mapping metadata = YamlFields.mapping(object, "metadata").orElse(empty);
    Optional<String> name = YamlFields.text(metadata, "name");
    if (name.isEmpty()) {
      problems.add(new NoCluster(document.at(object), "this Destination has no `metadata.name`"));
      return Optional.empty();
    }
    Labels labels = new Labels(YamlFields.mapping(metadata, "labels").orElse(empty), document);
    Map<String, ClusterDraft.Given> given = new LinkedHashMap<>();
    facts.forEach(fact -> labels.take(fact).ifPresent(value -> given.put(fact.name(), value)));
    return Optional.of(
        new ClusterDraft(
            name.get(),
            document.at(metadata.get("name").orElseThrow()),
            given,
            YamlFields.mapping(object, "spec"),
            labels.rest(),
            ClusterDraft.Source.DESTINATION_YAML));
  }

  /** The labels of one Destination, from which facts are taken one by one. */
  private final class Labels {

    private final Yaml.Mapping mapping;
    private final YamlDocument document;
    private final SortedMap<String, String> rest = new TreeMap<>();

    private Labels(Yaml.Mapping mapping, YamlDocument document) {
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
      if (fact.type() instanceof Type.SetOf(Type element)) {
        return takeMembers(fact, element);
      }
      String key = rest.containsKey(fact.label()) ? fact.label() : fact.name();
      String text = rest.get(key);
      if (text == null) {
        return Optional.empty();
      }
      rest.remove(key);
      Span at = mapping.get(key).map(document::at).orElseGet(() -> document.at(mapping));
      return Optional.of(new ClusterDraft.Given(value(fact, fact.type(), text, at), at));
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
        problems.add(new FactDoesNotFit(fact, text, at));
      }
      return value.orElse(new Value.Failed());
    }

    private SortedMap<String, String> rest() {
      return rest;
    }
  }
}
