package dev.promiselang.crds;

import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A structural schema, looked at and never copied: what is not asked for costs nothing. */
public record Schema(Yaml.Mapping node) {

  /** Of a CRD that says nothing about its objects. */
  public static final Schema ANY_OBJECT =
      new Schema(
          new Yaml.Mapping(
              Map.of(
                  "type",
                  Yaml.of("object"),
                  "x-kubernetes-preserve-unknown-fields",
                  Yaml.of(true))));

  private static final String PROPERTIES = "properties";
  private static final String ADDITIONAL = "additionalProperties";

  public String type() {
    return node.text("type");
  }

  public String description() {
    return node.text("description").strip();
  }

  public Optional<String> format() {
    return Optional.of(node.text("format")).filter(format -> !format.isEmpty());
  }

  public Optional<String> pattern() {
    return Optional.of(node.text("pattern")).filter(pattern -> !pattern.isEmpty());
  }

  /** The mapping that holds the fields. */
  public Yaml.Mapping fields() {
    return node.mapping(PROPERTIES);
  }

  public Map<String, Schema> properties() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    fields()
        .entries()
        .forEach(
            (name, schema) -> {
              if (schema instanceof Yaml.Mapping mapping) {
                properties.put(name, new Schema(mapping));
              }
            });
    return properties;
  }

  public Optional<Schema> property(String name) {
    return fields().findMapping(name).map(Schema::new);
  }

  public List<String> required() {
    return node.texts("required");
  }

  public Optional<Schema> items() {
    return node.findMapping("items").map(Schema::new);
  }

  /** What values beside the fields must be; empty where none are allowed, or any. */
  public Optional<Schema> additional() {
    return node.findMapping(ADDITIONAL).map(Schema::new);
  }

  /** Whether fields that it does not name are kept, whatever they hold. */
  public boolean isOpen() {
    return node.isTrue("x-kubernetes-preserve-unknown-fields")
        || node.isTrue(ADDITIONAL)
        || isEmbedded();
  }

  public boolean isIntOrString() {
    return node.isTrue("x-kubernetes-int-or-string");
  }

  /** Whether values are objects of Kubernetes. */
  public boolean isEmbedded() {
    return node.isTrue("x-kubernetes-embedded-resource");
  }

  public boolean isNullable() {
    return node.isTrue("nullable");
  }

  /** {@code map}, {@code set}, {@code atomic}, or empty. */
  public String listType() {
    return node.text("x-kubernetes-list-type");
  }

  public List<String> listKeys() {
    return node.texts("x-kubernetes-list-map-keys");
  }

  /** The values that are allowed; empty when all are. */
  public List<Yaml> members() {
    return node.items("enum");
  }

  public Optional<Yaml> defaultValue() {
    return node.get("default");
  }

  /** A bound such as {@code minLength}, where one is set. */
  public Optional<Yaml> bound(String keyword) {
    return node.get(keyword)
        .filter(bound -> bound instanceof Yaml.Whole || bound instanceof Yaml.Decimal);
  }

  /** Whether {@code exclusiveMinimum} or {@code exclusiveMaximum} is set. */
  public boolean isExclusive(String keyword) {
    return node.isTrue(keyword);
  }

  /** The schemas below {@code allOf}, {@code anyOf} or {@code oneOf}. */
  public List<Schema> alternatives(String keyword) {
    return node.mappings(keyword).stream().map(Schema::new).toList();
  }

  public Optional<Schema> not() {
    return node.findMapping("not").map(Schema::new);
  }

  /** Rules in CEL, in order. */
  public List<Rule> rules() {
    return node.mappings("x-kubernetes-validations").stream()
        .map(
            rule ->
                new Rule(rule.text("rule"), rule.text("message"), rule.text("messageExpression")))
        .toList();
  }

  /** A rule in CEL, and what it says to those who break it; either message may be empty. */
  public record Rule(String condition, String message, String messageExpression) {}
}
