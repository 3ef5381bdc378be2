package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Value;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads clusters from plain lists: a mapping with a name, facts and perhaps a destination. */
final class PlainLists {

  private static final String NAME = "name";
  private static final String DESTINATION = "destination";

  private final List<Fact> facts;
  private final Problems problems;

  PlainLists(List<Fact> facts, Problems problems) {
    this.facts = facts;
    this.problems = problems;
  }

  Optional<ClusterDraft> read(Yaml.Mapping entry, YamlDocument document) {
    Optional<Yaml> name = entry.get(NAME);
    Optional<String> text = name.flatMap(document::textOf);
    if (text.isEmpty()) {
      problems.add(new NoCluster(document.at(entry), "this cluster has no `name`"));
      return Optional.empty();
    }
    Map<String, ClusterDraft.Given> given = new LinkedHashMap<>();
    entry
        .entries()
        .forEach(
            (key, value) -> read(key, value, entry, document).ifPresent(g -> given.put(key, g)));
    return Optional.of(
        new ClusterDraft(
            text.get(),
            document.at(name.orElseThrow()),
            given,
            isFact(DESTINATION) ? Optional.empty() : YamlFields.mapping(entry, DESTINATION),
            new TreeMap<>(),
            ClusterDraft.Source.PLAIN_LIST));
  }

  private boolean isFact(String key) {
    return facts.stream().anyMatch(fact -> fact.name().equals(key));
  }

  private Optional<ClusterDraft.Given> read(
      String key, Yaml value, Yaml.Mapping entry, YamlDocument document) {
    Optional<Fact> fact = facts.stream().filter(f -> f.name().equals(key)).findFirst();
    if (fact.isPresent()) {
      return read(fact.get(), value, document);
    }
    boolean known = key.equals(NAME) || key.equals(DESTINATION) && value instanceof Yaml.Mapping;
    if (!known) {
      problems.add(
          new UnknownFact(
              key, document.keyAt(entry, key), facts.stream().map(Fact::name).toList()));
    }
    return Optional.empty();
  }

  /** Null is as good as a fact that is not there. */
  private Optional<ClusterDraft.Given> read(Fact fact, Yaml value, YamlDocument document) {
    if (value instanceof Yaml.Null) {
      return Optional.empty();
    }
    Optional<Value> read = FactValues.read(fact.type(), value, document);
    if (read.isEmpty()) {
      String shown = document.textOf(value).orElse("this");
      problems.add(new FactDoesNotFit(fact, shown, document.at(value)));
    }
    return Optional.of(new ClusterDraft.Given(read.orElse(new Value.Failed()), document.at(value)));
  }
}
