package dev.promiselang.emit.kratix.schema;

import dev.promiselang.yaml.Yaml;
import java.util.Map;

/** What the keywords of a schema say. */
final class Parts {

  private Parts() {}

  /** The schemas of fields, by their names. */
  static Map<String, Yaml> fields(Yaml.Mapping schema) {
    return schema.mapping("properties").entries();
  }

  /** Whether a keyword says something; to the API server, null is as good as nothing. */
  static boolean has(Yaml.Mapping schema, String key) {
    return schema.get(key).filter(value -> !(value instanceof Yaml.Null)).isPresent();
  }

  static boolean preserves(Yaml.Mapping schema) {
    return schema.isTrue("x-kubernetes-preserve-unknown-fields");
  }

  static boolean isEmbedded(Yaml.Mapping schema) {
    return schema.isTrue("x-kubernetes-embedded-resource");
  }

  static boolean isIntOrString(Yaml.Mapping schema) {
    return schema.isTrue("x-kubernetes-int-or-string");
  }

  static String type(Yaml.Mapping schema) {
    return schema.text("type");
  }
}
