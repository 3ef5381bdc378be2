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
    return Nodes.text(node, "type");
  }

  public String description() {
    return Nodes.text(node, "description").strip();
  }

  public Optional<String> format() {
    return Optional.of(Nodes.text(node, "format")).filter(format -> !format.isEmpty());
  }

  public Optional<String> pattern() {
    return Optional.of(Nodes.text(node, "pattern")).filter(pattern -> !pattern.isEmpty());
  }

  /** The mapping that holds the fields. */
  public Yaml.Mapping fields() {
    return Nodes.mapping(node, PROPERTIES);
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
    return Nodes.find(fields(), name).map(Schema::new);
  }

  public List<String> required() {
    return Nodes.texts(node, "required");
  }

  public Optional<Schema> items() {
    return Nodes.find(node, "items").map(Schema::new);
  }

  /** What values beside the fields must be; empty where none are allowed, or any. */
  public Optional<Schema> additional() {
    return Nodes.find(node, ADDITIONAL).map(Schema::new);
  }

  /** Whether fields that it does not name are kept, whatever they hold. */
  public boolean isOpen() {
    return Nodes.isTrue(node, "x-kubernetes-preserve-unknown-fields")
        || Nodes.isTrue(node, ADDITIONAL)
        || isEmbedded();
  }

  public boolean isIntOrString() {
    return Nodes.isTrue(node, "x-kubernetes-int-or-string");
  }

  /** Whether values are objects of Kubernetes. */
  public boolean isEmbedded() {
    return Nodes.isTrue(node, "x-kubernetes-embedded-resource");
  }

  public boolean isNullable() {
    return Nodes.isTrue(node, "nullable");
  }

  /** {@code map}, {@code set}, {@code atomic}, or empty. */
  public String listType() {
    return Nodes.text(node, "x-kubernetes-list-type");
  }

  public List<String> listKeys() {
    return Nodes.texts(node, "x-kubernetes-list-map-keys");
  }

  /** The values that are allowed; empty when all are. */
  public List<Yaml> members() {
    return Nodes.items(node, "enum");
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
    return Nodes.isTrue(node, keyword);
  }

  /** The schemas below {@code allOf}, {@code anyOf} or {@code oneOf}. */
  public List<Schema> alternatives(String keyword) {
    return Nodes.mappings(node, keyword).stream().map(Schema::new).toList();
  }

  public Optional<Schema> not() {
    return Nodes.find(node, "not").map(Schema::new);
  }

  /** Rules in CEL, in order. */
  public List<Rule> rules() {
    return Nodes.mappings(node, "x-kubernetes-validations").stream()
        .map(
            rule ->
                new Rule(
                    Nodes.text(rule, "rule"),
                    Nodes.text(rule, "message"),
                    Nodes.text(rule, "messageExpression")))
        .toList();
  }

  /** A rule in CEL, and what it says to those who break it; either message may be empty. */
  public record Rule(String condition, String message, String messageExpression) {}
}
