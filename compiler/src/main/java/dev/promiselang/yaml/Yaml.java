package dev.promiselang.yaml;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A YAML or JSON value without its place; mappings keep the order of their keys. */
public sealed interface Yaml {

  /** What stands at a key and is of another kind than asked for counts as not there. */
  record Mapping(Map<String, Yaml> entries) implements Yaml {

    public static final Mapping EMPTY = new Mapping(Map.of());

    public Mapping {
      entries =
          entries instanceof LaterMap<Yaml>
              ? entries
              : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<Yaml> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }

    public Optional<Mapping> findMapping(String key) {
      return entries.get(key) instanceof Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }

    /** The mapping at a key, without entries when there is none. */
    public Mapping mapping(String key) {
      return findMapping(key).orElse(EMPTY);
    }

    public Optional<String> findText(String key) {
      return entries.get(key) instanceof Text(String text) ? Optional.of(text) : Optional.empty();
    }

    /** The text at a key, empty when there is none. */
    public String text(String key) {
      return findText(key).orElse("");
    }

    public boolean isTrue(String key) {
      return entries.get(key) instanceof Bool(boolean truth) && truth;
    }

    /** The items of the list at a key. */
    public List<Yaml> items(String key) {
      return entries.get(key) instanceof Sequence(List<Yaml> items) ? items : List.of();
    }

    /** Those items of the list at a key that are mappings. */
    public List<Mapping> mappings(String key) {
      return items(key).stream()
          .filter(Mapping.class::isInstance)
          .map(Mapping.class::cast)
          .toList();
    }

    /** Those items of the list at a key that are texts. */
    public List<String> texts(String key) {
      return items(key).stream()
          .filter(Text.class::isInstance)
          .map(item -> ((Text) item).value())
          .toList();
    }

    /** The other entries. */
    public Mapping without(Set<String> keys) {
      Map<String, Yaml> rest = new LinkedHashMap<>(entries);
      rest.keySet().removeAll(keys);
      return new Mapping(rest);
    }

    public Mapping without(String key) {
      return without(Set.of(key));
    }
  }

  record Sequence(List<Yaml> items) implements Yaml {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  record Text(String value) implements Yaml {}

  /** A whole number of any size. */
  record Whole(BigInteger value) implements Yaml {}

  record Decimal(double value) implements Yaml {}

  record Bool(boolean value) implements Yaml {}

  record Null() implements Yaml {}

  static Yaml of(String value) {
    return new Text(value);
  }

  static Yaml of(long value) {
    return new Whole(BigInteger.valueOf(value));
  }

  static Yaml of(boolean value) {
    return new Bool(value);
  }
}
