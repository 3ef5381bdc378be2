package dev.promiselang.verify;

import dev.promiselang.eval.Value;
import dev.promiselang.eval.ValueWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Where two values differ: each path, with what the left and the right have there. */
final class Difference {

  private static final int SHOWN = 8;

  private final List<String> lines = new ArrayList<>();

  private Difference() {}

  /** A line for each place that differs; of many, the first and how many there are. */
  static List<String> between(Value left, Value right) {
    Difference difference = new Difference();
    difference.compare("", Optional.of(left), Optional.of(right));
    List<String> all = difference.lines;
    if (all.size() <= SHOWN) {
      return List.copyOf(all);
    }
    List<String> shown = new ArrayList<>(all.subList(0, SHOWN));
    shown.add("and " + (all.size() - SHOWN) + " more");
    return List.copyOf(shown);
  }

  /** Whether the two have places that can be told apart. */
  static boolean isStructural(Value left, Value right) {
    return left instanceof Value.Mapping && right instanceof Value.Mapping
        || left instanceof Value.ListOf && right instanceof Value.ListOf
        || left instanceof Value.SetOf && right instanceof Value.SetOf;
  }

  private void compare(String path, Optional<Value> left, Optional<Value> right) {
    if (left.equals(right)) {
      return;
    }
    if (left.isPresent() && right.isPresent() && isStructural(left.get(), right.get())) {
      inside(path, left.get(), right.get());
    } else {
      lines.add(
          "`" + path + "` is " + words(left) + " on the left, " + words(right) + " on the right");
    }
  }

  private void inside(String path, Value left, Value right) {
    switch (left) {
      case Value.Mapping mapping -> mappings(path, mapping, (Value.Mapping) right);
      case Value.ListOf list -> lists(path, list.items(), ((Value.ListOf) right).items());
      case Value.SetOf set -> sets(path, set.members(), ((Value.SetOf) right).members());
      default -> {}
    }
  }

  private void mappings(String path, Value.Mapping left, Value.Mapping right) {
    TreeSet<String> keys =
        new TreeSet<>(Comparator.comparing((String key) -> key, String::compareTo));
    keys.addAll(left.entries().keySet());
    keys.addAll(right.entries().keySet());
    keys.forEach(key -> compare(path + segment(path, key), left.get(key), right.get(key)));
  }

  private static String segment(String path, String key) {
    String written = key.matches("[A-Za-z_][A-Za-z0-9_]*") ? key : "\"" + key + "\"";
    return path.isEmpty() ? written : "." + written;
  }

  private void lists(String path, List<Value> left, List<Value> right) {
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      compare(path + "[" + i + "]", item(left, i), item(right, i));
    }
  }

  private static Optional<Value> item(List<Value> items, int index) {
    return index < items.size() ? Optional.of(items.get(index)) : Optional.empty();
  }

  private void sets(String path, List<Value> left, List<Value> right) {
    String where = path.isEmpty() ? "" : " of `" + path + "`";
    left.stream()
        .filter(member -> !right.contains(member))
        .forEach(member -> lines.add(ValueWords.of(member) + where + " is only on the left"));
    right.stream()
        .filter(member -> !left.contains(member))
        .forEach(member -> lines.add(ValueWords.of(member) + where + " is only on the right"));
  }

  private static String words(Optional<Value> value) {
    return value.map(ValueWords::of).orElse("absent");
  }
}
