package dev.promiselang.emit.kratix.schema;

import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads parts of schemas; what is missing or of another kind is empty. */
final class Parts {

  static final Yaml.Mapping NOTHING = new Yaml.Mapping(Map.of());

  private Parts() {}

  static Optional<Yaml.Mapping> mapping(Yaml.Mapping schema, String key) {
    return schema.get(key).filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast);
  }

  /** The schemas of fields, by their names. */
  static Map<String, Yaml> fields(Yaml.Mapping schema) {
    return mapping(schema, "properties").orElse(NOTHING).entries();
  }

  static List<Yaml> items(Yaml.Mapping schema, String key) {
    return schema.get(key).orElse(NOTHING) instanceof Yaml.Sequence(List<Yaml> items)
        ? items
        : List.of();
  }

  static List<String> texts(Yaml.Mapping schema, String key) {
    return items(schema, key).stream()
        .filter(Yaml.Text.class::isInstance)
        .map(text -> ((Yaml.Text) text).value())
        .toList();
  }

  static String text(Yaml.Mapping schema, String key) {
    return schema.get(key).orElse(NOTHING) instanceof Yaml.Text(String text) ? text : "";
  }

  static boolean isTrue(Yaml.Mapping schema, String key) {
    return schema.get(key).orElse(NOTHING) instanceof Yaml.Bool(boolean value) && value;
  }

  static Yaml.Mapping without(Yaml.Mapping schema, String key) {
    Map<String, Yaml> rest = new LinkedHashMap<>(schema.entries());
    rest.remove(key);
    return new Yaml.Mapping(rest);
  }

  /** Whether a keyword says something; to the API server, null is as good as nothing. */
  static boolean has(Yaml.Mapping schema, String key) {
    return schema.get(key).filter(value -> !(value instanceof Yaml.Null)).isPresent();
  }

  static boolean preserves(Yaml.Mapping schema) {
    return isTrue(schema, "x-kubernetes-preserve-unknown-fields");
  }

  static boolean isEmbedded(Yaml.Mapping schema) {
    return isTrue(schema, "x-kubernetes-embedded-resource");
  }

  static boolean isIntOrString(Yaml.Mapping schema) {
    return isTrue(schema, "x-kubernetes-int-or-string");
  }

  static String type(Yaml.Mapping schema) {
    return text(schema, "type");
  }
}
