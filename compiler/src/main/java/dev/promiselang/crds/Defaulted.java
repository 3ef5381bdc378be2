package dev.promiselang.crds;

import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values as an API server holds them once it has filled in the defaults of a schema. */
public final class Defaulted {

  private Defaulted() {}

  public static Yaml of(Yaml value, Schema schema) {
    return switch (value) {
      case Yaml.Mapping mapping -> mapping(mapping, schema);
      case Yaml.Sequence(List<Yaml> items) ->
          schema
              .items()
              .<Yaml>map(
                  each -> new Yaml.Sequence(items.stream().map(item -> of(item, each)).toList()))
              .orElse(value);
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _, Yaml.Null _ -> value;
    };
  }

  private static Yaml mapping(Yaml.Mapping mapping, Schema schema) {
    Map<String, Yaml> entries = new LinkedHashMap<>();
    mapping
        .entries()
        .forEach(
            (key, value) ->
                entries.put(
                    key,
                    schema
                        .property(key)
                        .or(schema::additional)
                        .map(part -> of(value, part))
                        .orElse(value)));
    schema
        .properties()
        .forEach(
            (name, part) -> {
              Optional<Yaml> assumed = part.defaultValue();
              if (assumed.isPresent() && isNothing(Optional.ofNullable(entries.get(name)), part)) {
                entries.put(name, of(assumed.get(), part));
              }
            });
    return new Yaml.Mapping(entries);
  }

  private static boolean isNothing(Optional<Yaml> value, Schema part) {
    return value.filter(given -> !(given instanceof Yaml.Null) || part.isNullable()).isEmpty();
  }
}
