package dev.promiselang.fleet.placement;

import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the first place where two trees of YAML differ; the order of keys does not count. */
final class YamlDifference {

  private static final int SHOWN = 60;

  private YamlDifference() {}

  static Optional<ContentDifference> between(
      String path, Optional<Yaml> first, Optional<Yaml> second) {
    if (first.equals(second)) {
      return Optional.empty();
    }
    if (first.orElse(null) instanceof Yaml.Mapping a
        && second.orElse(null) instanceof Yaml.Mapping b) {
      return mappings(path, a, b);
    }
    if (first.orElse(null) instanceof Yaml.Sequence(List<Yaml> a)
        && second.orElse(null) instanceof Yaml.Sequence(List<Yaml> b)) {
      return sequences(path, a, b);
    }
    return Optional.of(new ContentDifference(path, text(first), text(second)));
  }

  private static Optional<ContentDifference> mappings(
      String path, Yaml.Mapping first, Yaml.Mapping second) {
    Set<String> keys = new LinkedHashSet<>(first.entries().keySet());
    keys.addAll(second.entries().keySet());
    return keys.stream()
        .flatMap(key -> between(join(path, key), first.get(key), second.get(key)).stream())
        .findFirst();
  }

  private static Optional<ContentDifference> sequences(
      String path, List<Yaml> first, List<Yaml> second) {
    for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
      var difference = between(path + "[" + i + "]", item(first, i), item(second, i));
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private static Optional<Yaml> item(List<Yaml> items, int index) {
    return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }

  private static String join(String path, String key) {
    if (path.isEmpty()) {
      return key;
    }
    boolean object = path.indexOf(' ') >= 0 && path.indexOf(": ") < 0;
    return path + (object ? ": " : ".") + key;
  }

  private static String text(Optional<Yaml> value) {
    return value.map(YamlDifference::text).orElse("nothing");
  }

  private static String text(Yaml value) {
    return switch (value) {
      case Yaml.Text(String text) ->
          text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
      case Yaml.Whole(var number) -> number.toString();
      case Yaml.Decimal(double number) -> Double.toString(number);
      case Yaml.Bool(boolean truth) -> Boolean.toString(truth);
      case Yaml.Null() -> "null";
      case Yaml.Mapping _ -> "a mapping";
      case Yaml.Sequence(List<Yaml> items) -> "a list of " + items.size();
    };
  }
}
