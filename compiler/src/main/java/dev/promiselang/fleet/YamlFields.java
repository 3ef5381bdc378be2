package dev.promiselang.fleet;

import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts YAML mappings together. */
final class YamlFields {

  private YamlFields() {}

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
