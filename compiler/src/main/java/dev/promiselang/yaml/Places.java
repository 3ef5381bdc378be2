package dev.promiselang.yaml;

import dev.promiselang.source.Span;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** Where the nodes of a file stand, by identity. */
final class Places {

  private final Map<Yaml, Span> spans = new IdentityHashMap<>();
  private final Map<Yaml, String> texts = new IdentityHashMap<>();
  private final Map<Yaml, Map<String, Span>> keys = new IdentityHashMap<>();

  void put(Yaml node, Span at, Optional<String> text) {
    spans.put(node, at);
    text.ifPresent(t -> texts.put(node, t));
  }

  void putKeys(Yaml.Mapping mapping, Map<String, Span> keysOfMapping) {
    keys.put(mapping, keysOfMapping);
  }

  Optional<Span> at(Yaml node) {
    return Optional.ofNullable(spans.get(node));
  }

  Optional<String> text(Yaml node) {
    return Optional.ofNullable(texts.get(node));
  }

  Optional<Span> key(Yaml.Mapping mapping, String key) {
    return Optional.ofNullable(keys.getOrDefault(mapping, Map.of()).get(key));
  }
}
