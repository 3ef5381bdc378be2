package dev.promiselang.fleet.placement.portable;

import dev.promiselang.eval.Value;
import dev.promiselang.fleet.ValueText;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Facts that must have certain values, all of them: what labels can select. */
record Conjunction(SortedMap<String, Value> equalities) {

  /** Every cluster. */
  static final Conjunction EVERY = new Conjunction(new TreeMap<>());

  Conjunction {
    equalities = Collections.unmodifiableSortedMap(new TreeMap<>(equalities));
  }

  static Conjunction of(String fact, Value value) {
    return new Conjunction(new TreeMap<>(Map.of(fact, value)));
  }

  /** Both, unless they ask for two values of one fact. */
  Optional<Conjunction> and(Conjunction other) {
    SortedMap<String, Value> both = new TreeMap<>(equalities);
    for (Map.Entry<String, Value> equality : other.equalities.entrySet()) {
      Value before = both.putIfAbsent(equality.getKey(), equality.getValue());
      if (before != null && !before.equals(equality.getValue())) {
        return Optional.empty();
      }
    }
    return Optional.of(new Conjunction(both));
  }

  /** Whether every cluster of the other one is one of this. */
  boolean covers(Conjunction other) {
    return other.equalities.entrySet().containsAll(equalities.entrySet());
  }

  String words() {
    return equalities.isEmpty()
        ? "every cluster"
        : equalities.entrySet().stream()
            .map(entry -> entry.getKey() + " = " + ValueText.plain(entry.getValue()))
            .collect(Collectors.joining(", "));
  }
}
