package dev.promiselang.crds;

import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands at a key; what is of another kind than asked for counts as not there. */
final class Nodes {

  private static final Yaml.Mapping NOTHING = new Yaml.Mapping(Map.of());

  private Nodes() {}

  static Optional<Yaml.Mapping> find(Yaml.Mapping parent, String key) {
    return parent.get(key).filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast);
  }

  static Yaml.Mapping mapping(Yaml.Mapping parent, String key) {
    return find(parent, key).orElse(NOTHING);
  }

  static List<Yaml> items(Yaml.Mapping parent, String key) {
    return parent.get(key).orElse(NOTHING) instanceof Yaml.Sequence(List<Yaml> items)
        ? items
        : List.of();
  }

  static List<Yaml.Mapping> mappings(Yaml.Mapping parent, String key) {
    return items(parent, key).stream()
        .filter(Yaml.Mapping.class::isInstance)
        .map(Yaml.Mapping.class::cast)
        .toList();
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

  static boolean isTrue(Yaml.Mapping parent, String key) {
    return parent.get(key).orElse(NOTHING) instanceof Yaml.Bool(boolean truth) && truth;
  }
}
