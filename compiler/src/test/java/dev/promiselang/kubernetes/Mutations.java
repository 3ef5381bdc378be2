package dev.promiselang.kubernetes;

import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** An object with one mistake each: a field more in every mapping, another value at every place. */
final class Mutations {

  private static final String MISTAKE = "mistake";

  /** What kubectl reads by itself: it drops what it cannot use before a server sees it. */
  private static final Set<String> KEPT = Set.of("apiVersion", "kind", "metadata");

  private static final List<Yaml> OTHER_VALUES =
      List.of(
          Yaml.of(MISTAKE),
          Yaml.of(7),
          new Yaml.Decimal(3.5),
          Yaml.of(true),
          new Yaml.Sequence(List.of(Yaml.of(MISTAKE))),
          new Yaml.Mapping(Map.of(MISTAKE, Yaml.of(MISTAKE))));

  private final List<Yaml.Mapping> made = new ArrayList<>();
  private final int round;
  private int next;

  private Mutations(int round) {
    this.round = round;
  }

  /** The mistakes of a round; another round puts other values at the same places. */
  static List<Yaml.Mapping> of(Yaml.Mapping object, int round) {
    Mutations mutations = new Mutations(round);
    mutations.inside(object, changed -> changed, true);
    return mutations.made;
  }

  private void add(Yaml changed) {
    if (changed instanceof Yaml.Mapping object) {
      made.add(object);
    }
  }

  private void inside(Yaml value, UnaryOperator<Yaml> whole, boolean root) {
    switch (value) {
      case Yaml.Mapping mapping -> {
        add(whole.apply(with(mapping, MISTAKE, Yaml.of(1))));
        mapping
            .entries()
            .forEach(
                (key, inner) -> {
                  UnaryOperator<Yaml> outer = changed -> whole.apply(with(mapping, key, changed));
                  if (!root || !KEPT.contains(key)) {
                    replace(inner, outer);
                    inside(inner, outer, false);
                  }
                });
      }
      case Yaml.Sequence(List<Yaml> items) -> {
        for (int i = 0; i < items.size(); i++) {
          int place = i;
          UnaryOperator<Yaml> outer = changed -> whole.apply(with(items, place, changed));
          replace(items.get(i), outer);
          inside(items.get(i), outer, false);
        }
      }
      default -> {}
    }
  }

  private void replace(Yaml old, UnaryOperator<Yaml> outer) {
    Yaml other = OTHER_VALUES.get((round + next++) % OTHER_VALUES.size());
    if (!other.getClass().equals(old.getClass())) {
      add(outer.apply(other));
    }
  }

  private static Yaml with(Yaml.Mapping mapping, String key, Yaml value) {
    Map<String, Yaml> entries = new LinkedHashMap<>(mapping.entries());
    entries.put(key, value);
    return new Yaml.Mapping(entries);
  }

  private static Yaml with(List<Yaml> items, int place, Yaml value) {
    List<Yaml> changed = new ArrayList<>(items);
    changed.set(place, value);
    return new Yaml.Sequence(changed);
  }
}
