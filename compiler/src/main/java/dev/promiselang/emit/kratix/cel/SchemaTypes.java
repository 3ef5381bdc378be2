package dev.promiselang.emit.kratix.cel;

import dev.promiselang.crds.cel.CelNames;
import dev.promiselang.emit.kratix.cel.CelType.Kind;
import dev.promiselang.yaml.Yaml;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what the API server makes of a schema before it estimates: whatever is not bounded there is
 * bounded by the size of a request.
 */
final class SchemaTypes {

  /** The size of the largest request, in bytes. */
  static final long REQUEST = 3 * 1024 * 1024;

  private static final int QUOTES = 2;
  private static final int BYTES_OF_CHARACTER = 4;
  private static final long LONGEST_TIME = 32;
  private static final long DATE = 12;

  private SchemaTypes() {}

  /** The type of a schema; nothing when rules cannot see what has it. */
  static Optional<CelType> of(Yaml.Mapping schema) {
    if (schema.get("x-kubernetes-int-or-string").isPresent()) {
      return Optional.of(CelType.scalar(Kind.DYNAMIC, longest(schema, REQUEST - QUOTES), 1));
    }
    return switch (schema.findText("type").orElse("")) {
      case "array" ->
          schema
              .findMapping("items")
              .flatMap(SchemaTypes::of)
              .map(element -> CelType.list(element, items(schema, element)));
      case "object" -> object(schema);
      case "string" -> Optional.of(string(schema));
      case "boolean" -> Optional.of(CelType.scalar(Kind.BOOL, 0, 4));
      case "number" -> Optional.of(CelType.scalar(Kind.DOUBLE, 0, 1));
      case "integer" -> Optional.of(CelType.scalar(Kind.INT, 0, 1));
      default -> Optional.empty();
    };
  }

  private static long items(Yaml.Mapping schema, CelType element) {
    return number(schema, "maxItems").orElse((REQUEST - QUOTES) / (element.leastBytes() + 1));
  }

  private static Optional<CelType> object(Yaml.Mapping schema) {
    Optional<Yaml.Mapping> values = schema.findMapping("additionalProperties");
    return values.isPresent()
        ? of(values.get()).map(value -> CelType.map(value, properties(schema, value)))
        : Optional.of(record(schema));
  }

  private static long properties(Yaml.Mapping schema, CelType value) {
    return number(schema, "maxProperties").orElse((REQUEST - QUOTES) / (value.leastBytes() + 6));
  }

  private static CelType record(Yaml.Mapping schema) {
    Map<String, CelType> fields = new HashMap<>();
    List<Yaml> required =
        schema.get("required").orElse(schema) instanceof Yaml.Sequence(var names)
            ? names
            : List.of();
    long least = 2;
    for (Map.Entry<String, Yaml> entry : properties(schema).entries().entrySet()) {
      String name = entry.getKey();
      if (entry.getValue() instanceof Yaml.Mapping property && of(property).isPresent()) {
        CelType type = of(property).get();
        CelNames.escaped(name).ifPresent(escaped -> fields.put(escaped, type));
        boolean sent = required.contains(Yaml.of(name)) && property.get("default").isEmpty();
        least += sent ? name.length() + type.leastBytes() + 4 : 0;
      }
    }
    if (schema.get("x-kubernetes-embedded-resource").isPresent()) {
      fields.put("apiVersion", string(Yaml.Mapping.EMPTY));
      fields.put("kind", string(Yaml.Mapping.EMPTY));
    }
    return CelType.object(fields, least);
  }

  private static Yaml.Mapping properties(Yaml.Mapping schema) {
    return schema.mapping("properties");
  }

  private static CelType string(Yaml.Mapping schema) {
    return switch (schema.findText("format").orElse("")) {
      case "byte" ->
          CelType.scalar(Kind.BYTES, number(schema, "maxLength").orElse(REQUEST - QUOTES), QUOTES);
      case "duration" -> CelType.scalar(Kind.DURATION, LONGEST_TIME, 3);
      case "date" -> CelType.scalar(Kind.TIMESTAMP, DATE, DATE);
      case "date-time" -> CelType.scalar(Kind.TIMESTAMP, LONGEST_TIME, 21);
      default -> CelType.scalar(Kind.TEXT, longest(schema, ofEnumeration(schema)), QUOTES);
    };
  }

  private static long longest(Yaml.Mapping schema, long otherwise) {
    return number(schema, "maxLength").map(most -> most * BYTES_OF_CHARACTER).orElse(otherwise);
  }

  private static long ofEnumeration(Yaml.Mapping schema) {
    if (!(schema.get("enum").orElse(schema) instanceof Yaml.Sequence(var members))) {
      return REQUEST - QUOTES;
    }
    return members.stream()
        .mapToLong(
            member ->
                member instanceof Yaml.Text(String text)
                    ? text.getBytes(StandardCharsets.UTF_8).length
                    : 0)
        .max()
        .orElse(REQUEST - QUOTES);
  }

  private static Optional<Long> number(Yaml.Mapping schema, String key) {
    return schema.get(key).orElse(schema) instanceof Yaml.Whole(var number)
        ? Optional.of(number.longValue())
        : Optional.empty();
  }
}
