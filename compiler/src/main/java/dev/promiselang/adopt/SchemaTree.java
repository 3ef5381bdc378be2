package dev.promiselang.adopt;

import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A schema and the schemas inside of it. */
final class SchemaTree {

  private SchemaTree() {}

  /** The schema after a change of each schema in it, the outer ones first. */
  static Yaml.Mapping each(Yaml.Mapping schema, UnaryOperator<Yaml.Mapping> change) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    change
        .apply(schema)
        .entries()
        .forEach((key, value) -> entries.put(key, inside(key, value, change)));
    return new Yaml.Mapping(entries);
  }

  private static Yaml inside(String key, Yaml value, UnaryOperator<Yaml.Mapping> change) {
    return switch (key) {
      case "items", "additionalProperties", "not" -> one(value, change);
      case "properties" -> properties(value, change);
      case "allOf", "anyOf", "oneOf" ->
          value instanceof Yaml.Sequence(List<Yaml> items)
              ? new Yaml.Sequence(items.stream().map(item -> one(item, change)).toList())
              : value;
      default -> value;
    };
  }

  private static Yaml one(Yaml value, UnaryOperator<Yaml.Mapping> change) {
    return value instanceof Yaml.Mapping schema ? each(schema, change) : value;
  }

  private static Yaml properties(Yaml value, UnaryOperator<Yaml.Mapping> change) {
    if (!(value instanceof Yaml.Mapping(Map<String, Yaml> fields))) {
      return value;
    }
    Map<String, Yaml> properties = new LinkedHashMap<>();
    fields.forEach((name, field) -> properties.put(name, one(field, change)));
    return new Yaml.Mapping(properties);
  }
}
