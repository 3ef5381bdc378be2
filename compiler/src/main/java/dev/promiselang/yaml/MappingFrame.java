package dev.promiselang.yaml;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mapping whose end was not read yet. A merge key puts the entries of other mappings in its
 * place: as in Go they give way to keys that follow and replace keys that came before.
 */
final class MappingFrame extends Frame {

  private static final String MERGE = "<<";
  private static final String MERGE_TAG = "tag:yaml.org,2002:merge";

  private final Problems problems;
  private final Map<String, Yaml> entries = new LinkedHashMap<>();
  private final Map<String, Span> keys = new HashMap<>();
  private final Map<String, Span> written = new HashMap<>();
  private Optional<PendingKey> pending = Optional.empty();

  private record PendingKey(String text, Span at, boolean merge) {}

  MappingFrame(Span at, Optional<String> anchor, long size, Problems problems) {
    super(at, anchor, size);
    this.problems = problems;
  }

  static boolean isMerge(Token.Scalar key) {
    return key.text().equals(MERGE) && (key.plain() || key.tag().equals(Optional.of(MERGE_TAG)));
  }

  boolean awaitsKey() {
    return pending.isEmpty();
  }

  void key(String text, Span at, boolean merge) {
    pending = Optional.of(new PendingKey(text, at, merge));
    reaches(at);
  }

  @Override
  void add(Yaml node, Span at) {
    PendingKey key = pending.orElseThrow();
    pending = Optional.empty();
    reaches(at);
    if (key.merge()) {
      merge(node, key.at());
      return;
    }
    Span first = written.putIfAbsent(key.text(), key.at());
    if (first == null) {
      put(key.text(), node, key.at());
    } else {
      problems.add(new DuplicateKey(key.at(), key.text(), first));
    }
  }

  private void put(String key, Yaml value, Span at) {
    entries.put(key, value);
    keys.put(key, at);
  }

  /** Of several mappings the first has the last word. */
  private void merge(Yaml node, Span at) {
    List<Yaml> sources = node instanceof Yaml.Sequence several ? several.items() : List.of(node);
    for (Yaml source : sources.reversed()) {
      if (source instanceof Yaml.Mapping mapping) {
        mapping.entries().forEach((key, value) -> put(key, value, at));
      } else {
        problems.add(new MergeOfNoMapping(at));
      }
    }
  }

  @Override
  Yaml finish(Places places) {
    Yaml.Mapping mapping = new Yaml.Mapping(entries);
    places.putKeys(mapping, keys);
    return mapping;
  }
}
