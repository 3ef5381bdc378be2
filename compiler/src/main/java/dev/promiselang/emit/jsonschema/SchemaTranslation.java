package dev.promiselang.emit.jsonschema;

import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns a structural OpenAPI schema of a CRD into JSON Schema: closed where the API server drops
 * what it does not know, and with the rules that JSON Schema cannot check among the descriptions.
 */
final class SchemaTranslation {

  private static final String PRESERVE = "x-kubernetes-preserve-unknown-fields";

  private static final String EMBEDDED = "x-kubernetes-embedded-resource";

  /** Durations as Go reads them; the format of this name means ISO 8601 in JSON Schema. */
  private static final String DURATION = "^-?([0-9]+(\\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$";

  /** Keywords that mean the same in both. */
  private static final Set<String> SAME =
      Set.of(
          "type",
          "format",
          "enum",
          "default",
          "pattern",
          "minLength",
          "maxLength",
          "minimum",
          "maximum",
          "multipleOf",
          "minItems",
          "maxItems",
          "minProperties",
          "maxProperties",
          "required",
          "title");

  private SchemaTranslation() {}

  static Yaml.Mapping of(Yaml.Mapping source) {
    Map<String, Yaml> schema = new LinkedHashMap<>();
    source
        .entries()
        .forEach(
            (key, value) -> {
              if (SAME.contains(key)) {
                schema.put(key, value);
              }
            });
    exclusiveBounds(source, schema);
    description(source, schema);
    parts(source, schema);
    alternatives(source, schema);
    special(source, schema);
    return new Yaml.Mapping(schema);
  }

  /** In OpenAPI 3.0 a bound is made exclusive by a flag; here the exclusive bound is a number. */
  private static void exclusiveBounds(Yaml.Mapping source, Map<String, Yaml> schema) {
    exclusive(source, schema, "minimum", "exclusiveMinimum");
    exclusive(source, schema, "maximum", "exclusiveMaximum");
  }

  private static void exclusive(
      Yaml.Mapping source, Map<String, Yaml> schema, String bound, String flag) {
    schema.remove(flag);
    if (source.isTrue(flag)) {
      source.get(bound).ifPresent(value -> schema.put(flag, value));
      schema.remove(bound);
    }
  }

  private static void description(Yaml.Mapping source, Map<String, Yaml> schema) {
    List<String> paragraphs = new ArrayList<>();
    paragraphs.add(source.text("description"));
    for (Yaml item : source.items("x-kubernetes-validations")) {
      if (item instanceof Yaml.Mapping rule) {
        String message = rule.text("message");
        paragraphs.add("Rule: " + (message.isEmpty() ? rule.text("rule") : message));
      }
    }
    paragraphs.removeIf(String::isEmpty);
    if (!paragraphs.isEmpty()) {
      schema.put("description", Yaml.of(String.join("\n\n", paragraphs)));
    }
    source
        .get("example")
        .ifPresent(example -> schema.put("examples", new Yaml.Sequence(List.of(example))));
  }

  private static void parts(Yaml.Mapping source, Map<String, Yaml> schema) {
    Yaml.Mapping properties = source.mapping("properties");
    if (!properties.entries().isEmpty()) {
      Map<String, Yaml> translated = new LinkedHashMap<>();
      properties.entries().forEach((name, part) -> translated.put(name, nested(part)));
      schema.put("properties", new Yaml.Mapping(translated));
    }
    source.get("items").ifPresent(items -> schema.put("items", nested(items)));
    Optional<Yaml> further = source.get("additionalProperties");
    if (further.isPresent()) {
      schema.put("additionalProperties", nested(further.get()));
    } else if (source.text("type").equals("object")
        && !source.isTrue(PRESERVE)
        && !source.isTrue(EMBEDDED)) {
      schema.put("additionalProperties", Yaml.of(false));
    }
  }

  /** What stands in alternatives only narrows, so nothing in it is closed. */
  private static void alternatives(Yaml.Mapping source, Map<String, Yaml> schema) {
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      List<Yaml> items = source.items(keyword);
      if (!items.isEmpty()) {
        schema.put(
            keyword,
            new Yaml.Sequence(items.stream().map(SchemaTranslation::alternative).toList()));
      }
    }
    source.get("not").ifPresent(not -> schema.put("not", not));
  }

  private static Yaml alternative(Yaml item) {
    if (!(item instanceof Yaml.Mapping source)) {
      return item;
    }
    Map<String, Yaml> schema = new LinkedHashMap<>(source.entries());
    exclusiveBounds(source, schema);
    return new Yaml.Mapping(schema);
  }

  private static void special(Yaml.Mapping source, Map<String, Yaml> schema) {
    if (source.isTrue("x-kubernetes-int-or-string")) {
      schema.remove("anyOf");
      schema.put("type", new Yaml.Sequence(List.of(Yaml.of("integer"), Yaml.of("string"))));
    }
    if (source.text("format").equals("int32")) {
      schema.putIfAbsent("minimum", Yaml.of(Integer.MIN_VALUE));
      schema.putIfAbsent("maximum", Yaml.of(Integer.MAX_VALUE));
    }
    if (source.text("type").equals("string")) {
      // What keeps an API server from taking lists for texts; here the type is enough.
      schema.remove("minItems");
      schema.remove("maxItems");
    }
    if (source.text("format").equals("duration")) {
      schema.remove("format");
      schema.putIfAbsent("pattern", Yaml.of(DURATION));
      schema.putIfAbsent("minLength", Yaml.of(1));
    }
    if (source.text("x-kubernetes-list-type").equals("set")) {
      schema.put("uniqueItems", Yaml.of(true));
    }
    if (source.isTrue(EMBEDDED)) {
      List<Yaml> required = new ArrayList<>(source.items("required"));
      List.of("apiVersion", "kind")
          .forEach(
              name -> {
                if (!required.contains(Yaml.of(name))) {
                  required.add(Yaml.of(name));
                }
              });
      schema.put("required", new Yaml.Sequence(required));
    }
    if (source.isTrue("nullable") && schema.get("type") instanceof Yaml.Text(String type)) {
      schema.put("type", new Yaml.Sequence(List.of(Yaml.of(type), Yaml.of("null"))));
    }
  }

  private static Yaml nested(Yaml part) {
    return part instanceof Yaml.Mapping mapping ? of(mapping) : part;
  }
}
