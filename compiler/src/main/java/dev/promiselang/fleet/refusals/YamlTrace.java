package dev.promiselang.fleet.refusals;

import dev.promiselang.kubernetes.FieldPath;
import dev.promiselang.kubernetes.FieldPath.Step;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.List;
import java.util.Optional;

/** Follows a path into a document: as far as it leads, to a key or a short value. */
record YamlTrace(YamlDocument document, FieldPath path) {

  Span at(boolean preferKey) {
    Yaml value = document.root();
    Optional<Span> key = Optional.empty();
    for (Step step : path.steps()) {
      Yaml outer = value;
      if (step instanceof Step.Key(String name)
          && outer instanceof Yaml.Mapping mapping
          && mapping.get(name).isPresent()) {
        key = Optional.of(document.keyAt(mapping, name));
        value = mapping.get(name).get();
      } else if (step instanceof Step.Item(int index)
          && outer instanceof Yaml.Sequence(List<Yaml> items)
          && index < items.size()) {
        key = Optional.empty();
        value = items.get(index);
      } else {
        return beginning(outer, key, true);
      }
    }
    return beginning(value, key, preferKey);
  }

  /** A mapping without a key of its own is told at its first one. */
  private Span beginning(Yaml value, Optional<Span> key, boolean preferKey) {
    return switch (value) {
      case Yaml.Mapping mapping when key.isEmpty() && !mapping.entries().isEmpty() ->
          document.keyAt(mapping, mapping.entries().keySet().iterator().next());
      case Yaml.Mapping _, Yaml.Sequence _, Yaml.Null _ -> key.orElse(document.at(value));
      default -> preferKey ? key.orElse(document.at(value)) : document.at(value);
    };
  }
}
