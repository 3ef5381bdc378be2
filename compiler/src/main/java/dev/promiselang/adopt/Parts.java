package dev.promiselang.adopt;

import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What stands at a key; what is of another kind than asked for counts as not there. */
final class Parts {

  static final Yaml.Mapping NOTHING = new Yaml.Mapping(Map.of());

  private Parts() {}

  static Yaml.Mapping mapping(Yaml.Mapping parent, String key) {
    return parent.get(key).orElse(NOTHING) instanceof Yaml.Mapping mapping ? mapping : NOTHING;
  }

  static List<Yaml> items(Yaml.Mapping parent, String key) {
    return parent.get(key).orElse(NOTHING) instanceof Yaml.Sequence(List<Yaml> items)
        ? items
        : List.of();
  }

  static List<String> texts(Yaml.Mapping parent, String key) {
    return items(parent, key).stream()
        .filter(Yaml.Text.class::isInstance)
        .map(item -> ((Yaml.Text) item).value())
        .toList();
  }

  static String text(Yaml.Mapping parent, String key) {
    return parent.get(key).orElse(NOTHING) instanceof Yaml.Text(String text) ? text : "";
  }

  static Map<String, Yaml> without(Yaml.Mapping mapping, Set<String> keys) {
    Map<String, Yaml> rest = new LinkedHashMap<>(mapping.entries());
    rest.keySet().removeAll(keys);
    return rest;
  }
}
