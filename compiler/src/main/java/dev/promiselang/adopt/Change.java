package dev.promiselang.adopt;

import dev.promiselang.yaml.Yaml;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What makes one value of YAML out of another. */
public sealed interface Change {

  /** Another value in its place. */
  record Put(Yaml value) implements Change {}

  /** Nothing in its place. */
  record Remove() implements Change {}

  /** Changes of some of its keys. */
  record Within(Map<String, Change> changes) implements Change {
    public Within {
      changes = Collections.unmodifiableMap(new LinkedHashMap<>(changes));
    }
  }

  /** What turns a mapping into another; empty when they are equal. */
  static Optional<Within> between(Yaml.Mapping from, Yaml.Mapping to) {
    Map<String, Change> changes = new LinkedHashMap<>();
    to.entries()
        .forEach(
            (key, wanted) -> change(from.get(key), wanted).ifPresent(c -> changes.put(key, c)));
    from.entries()
        .keySet()
        .forEach(
            key -> {
              if (to.get(key).isEmpty()) {
                changes.put(key, new Remove());
              }
            });
    return changes.isEmpty() ? Optional.empty() : Optional.of(new Within(changes));
  }

  private static Optional<? extends Change> change(Optional<Yaml> from, Yaml to) {
    if (from.equals(Optional.of(to))) {
      return Optional.empty();
    }
    return from.orElse(to) instanceof Yaml.Mapping before
            && to instanceof Yaml.Mapping after
            && from.isPresent()
        ? between(before, after)
        : Optional.of(new Put(to));
  }

  /** The mapping with changes made. */
  static Yaml.Mapping apply(Within within, Yaml.Mapping to) {
    Map<String, Yaml> entries = new LinkedHashMap<>(to.entries());
    within
        .changes()
        .forEach(
            (key, change) -> {
              switch (change) {
                case Put(Yaml value) -> entries.put(key, value);
                case Remove() -> entries.remove(key);
                case Within inner ->
                    entries.put(
                        key,
                        apply(
                            inner,
                            entries.get(key) instanceof Yaml.Mapping mapping
                                ? mapping
                                : new Yaml.Mapping(Map.of())));
              }
            });
    return new Yaml.Mapping(entries);
  }
}
