package dev.promiselang.adopt;

import dev.promiselang.yaml.Yaml;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Schemas without what means nothing: null, the order of required fields, blanks at the ends of
 * described lines, {@code 1.0} for 1, and what every object has anyway.
 */
public final class Normal {

  private static final String DESCRIPTION = "description";
  private static final String PROPERTIES = "properties";
  private static final String REQUIRED = "required";

  /** Where schemas stand that have their turn. */
  private static final Set<String> INNER =
      Set.of("additionalProperties", "allOf", "anyOf", "items", "not", "oneOf");

  private static final Yaml TEXT = Yaml.of("string");

  /** Of texts they mean nothing; those that have a format are written with them. */
  private static final Set<String> OF_LISTS = Set.of("minItems", "maxItems");

  private Normal() {}

  /** The schema of whole objects. */
  public static Yaml.Mapping root(Yaml.Mapping schema) {
    Map<String, Yaml> entries = new LinkedHashMap<>(schema(schema).entries());
    if (entries.get(PROPERTIES) instanceof Yaml.Mapping(var properties)) {
      Map<String, Yaml> own = new LinkedHashMap<>(properties);
      own.entrySet().removeIf(entry -> isOfEveryObject(entry.getKey(), entry.getValue()));
      entries.put(PROPERTIES, new Yaml.Mapping(own));
    }
    return new Yaml.Mapping(entries);
  }

  private static boolean isOfEveryObject(String name, Yaml schema) {
    Optional<String> type =
        switch (name) {
          case "apiVersion", "kind" -> Optional.of("string");
          case "metadata" -> Optional.of("object");
          default -> Optional.empty();
        };
    if (type.isEmpty() || !(schema instanceof Yaml.Mapping(var entries))) {
      return false;
    }
    Map<String, Yaml> rest = new LinkedHashMap<>(entries);
    rest.remove(DESCRIPTION);
    return rest.equals(Map.of("type", Yaml.of(type.get())));
  }

  /** A schema inside of another. */
  static Yaml.Mapping schema(Yaml.Mapping schema) {
    return SchemaTree.each(schema, Normal::own);
  }

  /** A schema alone, the schemas inside of it as they are. */
  private static Yaml.Mapping own(Yaml.Mapping schema) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    schema
        .entries()
        .forEach(
            (key, value) -> {
              switch (value) {
                // The API server reads null as if nothing stood there.
                case Yaml.Null() -> {}
                case Yaml.Text(String text) when key.equals(DESCRIPTION) -> {
                  String words = words(text);
                  if (!words.isEmpty()) {
                    entries.put(key, Yaml.of(words));
                  }
                }
                case Yaml.Sequence(var items) when key.equals(REQUIRED) -> {
                  if (!items.isEmpty()) {
                    entries.put(key, sorted(items));
                  }
                }
                case Yaml.Mapping(var fields) when key.equals(PROPERTIES) -> {
                  if (!fields.isEmpty()) {
                    entries.put(key, value);
                  }
                }
                default -> entries.put(key, INNER.contains(key) ? value : value(value));
              }
            });
    if (TEXT.equals(entries.get("type"))) {
      entries.keySet().removeAll(OF_LISTS);
    }
    return new Yaml.Mapping(entries);
  }

  /** What a schema is described with. */
  static String description(Yaml.Mapping schema) {
    return schema.get(DESCRIPTION).orElse(new Yaml.Null()) instanceof Yaml.Text(String text)
        ? words(text)
        : "";
  }

  /** As documentation in the source keeps it. */
  private static String words(String description) {
    return description
        .lines()
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"))
        .stripTrailing();
  }

  private static Yaml sorted(List<Yaml> items) {
    List<Yaml> sorted = new ArrayList<>(items);
    sorted.sort(Comparator.comparing(Yaml::toString));
    return new Yaml.Sequence(sorted);
  }

  /** A value in which whole numbers are whole. */
  static Yaml value(Yaml value) {
    return switch (value) {
      case Yaml.Decimal(double number)
          when number == Math.rint(number) && Math.abs(number) < 1e15 ->
          new Yaml.Whole(BigDecimal.valueOf(number).toBigInteger());
      case Yaml.Sequence(var items) ->
          new Yaml.Sequence(items.stream().map(Normal::value).toList());
      case Yaml.Mapping(var entries) -> {
        Map<String, Yaml> values = new LinkedHashMap<>();
        entries.forEach((key, item) -> values.put(key, value(item)));
        yield new Yaml.Mapping(values);
      }
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _, Yaml.Null _ -> value;
    };
  }
}
