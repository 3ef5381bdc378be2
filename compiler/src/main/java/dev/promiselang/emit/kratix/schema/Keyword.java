package dev.promiselang.emit.kratix.schema;

import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What values a keyword of a schema takes; the keywords are those of `JSONSchemaProps`. */
enum Keyword {
  TEXT("a text"),
  TRUTH("`true` or `false`"),
  NUMBER("a number"),
  COUNT("a whole number"),
  TEXTS("a list of texts"),
  VALUE("a value"),
  VALUES("a list of values"),
  SCHEMA("a schema"),
  SCHEMA_OR_TRUTH("a schema, or `true`"),
  SCHEMAS("a list of schemas"),
  SCHEMAS_BY_NAME("schemas by the names of fields"),
  RULES("a list of rules: `[{ rule: \"...\", message: \"...\" }]`"),
  DOCUMENTS("`{ url: \"...\", description: \"...\" }`"),
  NEVER("");

  private final String words;

  private static final Map<String, Keyword> ALL = new TreeMap<>();

  static {
    TEXT.is("description", "format", "pattern", "title", "type");
    TEXT.is("x-kubernetes-list-type", "x-kubernetes-map-type");
    TRUTH.is("exclusiveMaximum", "exclusiveMinimum", "nullable", "uniqueItems");
    TRUTH.is("x-kubernetes-embedded-resource", "x-kubernetes-int-or-string");
    TRUTH.is("x-kubernetes-preserve-unknown-fields");
    NUMBER.is("maximum", "minimum", "multipleOf");
    COUNT.is("maxItems", "maxLength", "maxProperties", "minItems", "minLength", "minProperties");
    TEXTS.is("required", "x-kubernetes-list-map-keys");
    VALUE.is("default", "example");
    VALUES.is("enum");
    SCHEMA.is("items", "not");
    SCHEMA_OR_TRUTH.is("additionalProperties");
    SCHEMAS.is("allOf", "anyOf", "oneOf");
    SCHEMAS_BY_NAME.is("properties");
    RULES.is("x-kubernetes-validations");
    DOCUMENTS.is("externalDocs");
    NEVER.is("$ref", "$schema", "additionalItems", "definitions", "dependencies", "id");
    NEVER.is("patternProperties");
  }

  private static final Map<String, Boolean> OF_RULES =
      Map.of(
          "rule", true,
          "message", true,
          "messageExpression", true,
          "reason", true,
          "fieldPath", true,
          "optionalOldSelf", false);

  private static final Set<String> OF_DOCUMENTS = Set.of("description", "url");

  Keyword(String words) {
    this.words = words;
  }

  private void is(String... names) {
    for (String name : names) {
      ALL.put(name, this);
    }
  }

  static Map<String, Keyword> all() {
    return ALL;
  }

  static List<String> allowed() {
    return ALL.entrySet().stream()
        .filter(entry -> entry.getValue() != NEVER)
        .map(Map.Entry::getKey)
        .toList();
  }

  String words() {
    return words;
  }

  /** Whether the keyword takes the value; what stands inside of schemas is not looked at. */
  boolean takes(Yaml value) {
    return switch (this) {
      case TEXT -> isText(value);
      case TRUTH -> value instanceof Yaml.Bool;
      case NUMBER -> value instanceof Yaml.Whole || value instanceof Yaml.Decimal;
      case COUNT -> value instanceof Yaml.Whole(BigInteger number) && number.bitLength() < 64;
      case TEXTS -> items(value, Keyword::isText);
      case VALUE -> true;
      case VALUES -> value instanceof Yaml.Sequence;
      case SCHEMA -> value instanceof Yaml.Mapping;
      case SCHEMA_OR_TRUTH -> value instanceof Yaml.Mapping || value instanceof Yaml.Bool;
      case SCHEMAS -> items(value, Yaml.Mapping.class::isInstance);
      case SCHEMAS_BY_NAME ->
          value instanceof Yaml.Mapping(var fields) && areSchemas(fields.values());
      case RULES -> items(value, Keyword::isRule);
      case DOCUMENTS ->
          value instanceof Yaml.Mapping(var fields)
              && OF_DOCUMENTS.containsAll(fields.keySet())
              && fields.values().stream().allMatch(Keyword::isText);
      case NEVER -> false;
    };
  }

  private static boolean areSchemas(Collection<Yaml> values) {
    return values.stream().allMatch(Yaml.Mapping.class::isInstance);
  }

  private static boolean items(Yaml value, java.util.function.Predicate<Yaml> kind) {
    return value instanceof Yaml.Sequence(List<Yaml> items) && items.stream().allMatch(kind);
  }

  private static boolean isText(Yaml value) {
    return value instanceof Yaml.Text;
  }

  private static boolean isRule(Yaml value) {
    return value instanceof Yaml.Mapping(var fields)
        && fields.entrySet().stream()
            .allMatch(
                field ->
                    OF_RULES.containsKey(field.getKey())
                        && (OF_RULES.get(field.getKey())
                            ? isText(field.getValue())
                            : field.getValue() instanceof Yaml.Bool));
  }
}
