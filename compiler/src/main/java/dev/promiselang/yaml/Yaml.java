package dev.promiselang.yaml;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A YAML or JSON value without its place; mappings keep the order of their keys. */
public sealed interface Yaml {

  record Mapping(Map<String, Yaml> entries) implements Yaml {
    public Mapping {
      entries =
          entries instanceof LaterMap<Yaml>
              ? entries
              : Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    public Optional<Yaml> get(String key) {
      return Optional.ofNullable(entries.get(key));
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
