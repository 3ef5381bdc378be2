package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Reads clusters from plain lists: a mapping with a name, facts and perhaps a destination. The
 * facts stand under {@code facts}, or beside the name.
 */
final class PlainLists {

  private static final String NAME = "name";
  private static final String FACTS = "facts";
  private static final String DESTINATION = "destination";

  /** What an entry may have beside facts. */
  static final List<String> WORDS = List.of(NAME, FACTS, DESTINATION);

  private final List<Fact> facts;
  private final Problems problems;
  private final InventoryFindings findings;

  PlainLists(List<Fact> facts, Problems problems, InventoryFindings findings) {
    this.facts = facts;
    this.problems = problems;
    this.findings = findings;
  }

  Optional<ClusterDraft> read(Yaml.Mapping entry, YamlDocument document) {
    Optional<Yaml> name = entry.get(NAME);
    Optional<String> text = name.flatMap(document::textOf);
    if (text.isEmpty()) {
      problems.add(unnamed(entry, document));
      return Optional.empty();
    }
    Reading reading = new Reading(text.get(), document);
    reading.entry(entry);
    return Optional.of(
        new ClusterDraft(
            text.get(),
            document.at(name.orElseThrow()),
            reading.given,
            own(DESTINATION, entry),
            new TreeMap<>(),
            ClusterDraft.Source.PLAIN_LIST));
  }

  /** Often a whole list hangs below a key. */
  private static NoCluster unnamed(Yaml.Mapping entry, YamlDocument document) {
    return entry.entries().entrySet().stream()
        .filter(field -> field.getValue() instanceof Yaml.Sequence)
        .filter(_ -> entry.entries().size() == 1)
        .map(Map.Entry::getKey)
        .map(
            key ->
                new NoCluster(
                    document.keyAt(entry, key),
                    "a list of clusters stands alone: take `" + key + ":` away"))
        .findFirst()
        .orElseGet(() -> new NoCluster(document.at(entry), "this cluster has no `name`"));
  }

  /** A mapping of the entry's own under this key, which is a fact's when one is called so. */
  private Optional<Yaml.Mapping> own(String key, Yaml.Mapping entry) {
    return fact(key).isPresent() ? Optional.empty() : entry.findMapping(key);
  }

  private Optional<Fact> fact(String key) {
    return facts.stream().filter(fact -> fact.name().equals(key)).findFirst();
  }

  private List<String> names() {
    return facts.stream().map(Fact::name).toList();
  }

  /** Reads the facts of one entry. */
  private final class Reading {

    private final String cluster;
    private final YamlDocument document;
    private final Map<String, ClusterDraft.Given> given = new LinkedHashMap<>();

    private Reading(String cluster, YamlDocument document) {
      this.cluster = cluster;
      this.document = document;
    }

    /** Facts that stand together win over those beside the name. */
    private void entry(Yaml.Mapping entry) {
      entry
          .entries()
          .forEach(
              (key, value) -> {
                boolean own = WORDS.contains(key) && own(key, entry).isPresent();
                if (!own && !key.equals(NAME)) {
                  fact(key, value, entry);
                }
              });
      own(FACTS, entry).ifPresent(this::facts);
    }

    private void facts(Yaml.Mapping mapping) {
      mapping.entries().forEach((key, value) -> fact(key, value, mapping));
    }

    private void fact(String key, Yaml value, Yaml.Mapping mapping) {
      Optional<Fact> fact = PlainLists.this.fact(key);
      if (fact.isPresent()) {
        read(fact.get(), value).ifPresent(read -> given.put(key, read));
      } else {
        Span at = document.keyAt(mapping, key);
        findings.unknown(key, new Mention(cluster, at));
        instead(key, value, at);
      }
    }

    /** What was meant is read, or nothing is known of it; so that it is not missing too. */
    private void instead(String key, Yaml value, Span at) {
      Optional<String> near =
          Suggestions.nearest(key, Stream.concat(names().stream(), WORDS.stream()).toList());
      if (near.equals(Optional.of(FACTS)) && value instanceof Yaml.Mapping meant) {
        facts(meant);
      } else {
        near.ifPresent(
            meant -> given.putIfAbsent(meant, new ClusterDraft.Given(new Value.Failed(), at)));
      }
    }

    /** Null is as good as a fact that is not there. */
    private Optional<ClusterDraft.Given> read(Fact fact, Yaml value) {
      if (value instanceof Yaml.Null) {
        return Optional.empty();
      }
      Optional<Value> read = FactValues.read(fact.type(), value, document);
      if (read.isEmpty()) {
        wrong(fact, value)
            .forEach(
                part -> {
                  String shown = document.textOf(part).orElse("this");
                  findings.misfit(fact, shown, new Mention(cluster, document.at(part)));
                });
      }
      return Optional.of(
          new ClusterDraft.Given(read.orElse(new Value.Failed()), document.at(value)));
    }

    /** The members of a set that do not fit, else the whole value. */
    private List<Yaml> wrong(Fact fact, Yaml value) {
      return fact.type() instanceof Type.SetOf(Type element)
              && value instanceof Yaml.Sequence(List<Yaml> members)
          ? members.stream()
              .filter(member -> FactValues.read(element, member, document).isEmpty())
              .toList()
          : List.of(value);
    }
  }
}
