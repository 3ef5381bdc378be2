package dev.promiselang.emit.bundles;

import dev.promiselang.yaml.Yaml;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads an object of Kubernetes field by field; what is absent or of another kind reads as empty.
 */
record Fields(Optional<Yaml> value) {

  static Fields of(Yaml value) {
    return new Fields(Optional.of(value));
  }

  Fields in(String key) {
    return new Fields(
        value.flatMap(v -> v instanceof Yaml.Mapping m ? m.get(key) : Optional.empty()));
  }

  boolean isPresent() {
    return value.isPresent() && !(value.get() instanceof Yaml.Null);
  }

  String text() {
    return value.map(v -> v instanceof Yaml.Text(String text) ? text : "").orElse("");
  }

  boolean isTrue() {
    return value.equals(Optional.of(Yaml.of(true)));
  }

  List<Yaml> items() {
    return value.isPresent() && value.get() instanceof Yaml.Sequence(List<Yaml> items)
        ? items
        : List.of();
  }

  /** The texts of a mapping, in its order. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    if (value.isPresent() && value.get() instanceof Yaml.Mapping mapping) {
      mapping.entries().forEach((key, text) -> texts.put(key, Fields.of(text).text()));
    }
    return Collections.unmodifiableMap(texts);
  }
}
