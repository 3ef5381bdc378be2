package dev.promiselang.crds.cel;

import dev.promiselang.crds.Schema;
import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values as rules see them: fields by their escaped names, numbers and times by their schemas. */
final class CelValues {

  private CelValues() {}

  /** The value of a part of an object; what a rule cannot hold is left out. */
  static Optional<Object> of(Yaml value, Optional<Schema> schema) {
    return switch (value) {
      case Yaml.Null _ -> Optional.empty();
      case Yaml.Bool(boolean truth) -> Optional.of(truth);
      case Yaml.Whole(BigInteger number) -> whole(number, schema);
      case Yaml.Decimal(double number) -> Optional.of(number);
      case Yaml.Text(String text) ->
          schema
              .flatMap(Schema::format)
              .map(format -> text(text, format))
              .or(() -> Optional.of(text));
      case Yaml.Sequence(List<Yaml> items) -> {
        List<Object> values = new ArrayList<>();
        items.forEach(item -> of(item, schema.flatMap(Schema::items)).ifPresent(values::add));
        yield Optional.of(values);
      }
      case Yaml.Mapping mapping -> Optional.of(mapping(mapping, schema));
    };
  }

  private static Optional<Object> whole(BigInteger number, Optional<Schema> schema) {
    if (schema.filter(known -> known.type().equals("number")).isPresent()) {
      return Optional.of(number.doubleValue());
    }
    return number.bitLength() < Long.SIZE ? Optional.of(number.longValue()) : Optional.empty();
  }

  private static Object text(String text, String format) {
    try {
      return switch (format) {
        case "date-time" -> Instant.parse(text);
        case "date" -> LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        case "duration" -> GoDuration.parse(text).<Object>map(found -> found).orElse(text);
        default -> text;
      };
    } catch (DateTimeException _) {
      return text;
    }
  }

  private static Map<String, Object> mapping(Yaml.Mapping mapping, Optional<Schema> schema) {
    Map<String, Object> values = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, value) -> {
              Optional<Schema> part = schema.flatMap(known -> known.property(key));
              Optional<String> name = part.isPresent() ? CelNames.escaped(key) : Optional.of(key);
              name.ifPresent(
                  known ->
                      of(value, part.or(() -> schema.flatMap(Schema::additional)))
                          .ifPresent(inner -> values.put(known, inner)));
            });
    return values;
  }
}
