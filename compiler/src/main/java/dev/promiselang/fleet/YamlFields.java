package dev.promiselang.fleet;

import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Fields of YAML mappings by the type that is expected of them. */
final class YamlFields {

  private YamlFields() {}

  static Optional<String> text(Yaml.Mapping mapping, String key) {
    return mapping
        .get(key)
        .filter(Yaml.Text.class::isInstance)
        .map(value -> ((Yaml.Text) value).value());
  }

  static Optional<Yaml.Mapping> mapping(Yaml.Mapping mapping, String key) {
    return mapping.get(key).filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast);
  }

  /** The fields of both; where both have one, mappings are merged and else the second wins. */
  static Yaml.Mapping merge(Yaml.Mapping base, Yaml.Mapping over) {
    Map<String, Yaml> merged = new LinkedHashMap<>(base.entries());
    over.entries()
        .forEach(
            (key, value) ->
                merged.merge(
                    key,
                    value,
                    (old, now) ->
                        old instanceof Yaml.Mapping a && now instanceof Yaml.Mapping b
                            ? merge(a, b)
                            : now));
    return new Yaml.Mapping(merged);
  }

  /** The mapping with one more field, unless it has that already. */
  static Yaml.Mapping withDefault(Yaml.Mapping mapping, String key, Yaml value) {
    Map<String, Yaml> fields = new LinkedHashMap<>(mapping.entries());
    fields.putIfAbsent(key, value);
    return new Yaml.Mapping(fields);
  }
}
