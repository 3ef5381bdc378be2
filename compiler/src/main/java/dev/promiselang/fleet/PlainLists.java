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

/**
 * Reads clusters from plain lists: a mapping with a name, facts and perhaps a destination. The
 * facts stand under {@code facts}, or beside the name.
 */
final class PlainLists {

  private static final String NAME = "name";
  private static final String FACTS = "facts";
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
    readFacts(entry, document, given);
    own(FACTS, entry).ifPresent(facts -> readFacts(facts, document, given));
    return Optional.of(
        new ClusterDraft(
            text.get(),
            document.at(name.orElseThrow()),
            given,
            own(DESTINATION, entry),
            new TreeMap<>(),
            ClusterDraft.Source.PLAIN_LIST));
  }

  private void readFacts(
      Yaml.Mapping mapping, YamlDocument document, Map<String, ClusterDraft.Given> given) {
    mapping
        .entries()
        .forEach(
            (key, value) ->
                read(key, value, mapping, document).ifPresent(read -> given.put(key, read)));
  }

  /** A mapping of the entry's own under this key, which is a fact's when one is called so. */
  private Optional<Yaml.Mapping> own(String key, Yaml.Mapping entry) {
    return fact(key).isPresent() ? Optional.empty() : YamlFields.mapping(entry, key);
  }

  private Optional<Fact> fact(String key) {
    return facts.stream().filter(fact -> fact.name().equals(key)).findFirst();
  }

  private Optional<ClusterDraft.Given> read(
      String key, Yaml value, Yaml.Mapping mapping, YamlDocument document) {
    Optional<Fact> fact = fact(key);
    boolean own = key.equals(FACTS) || key.equals(DESTINATION);
    if (fact.isEmpty() && !key.equals(NAME) && !(own && value instanceof Yaml.Mapping)) {
      problems.add(
          new UnknownFact(
              key, document.keyAt(mapping, key), facts.stream().map(Fact::name).toList()));
    }
    return fact.flatMap(found -> read(found, value, document));
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
