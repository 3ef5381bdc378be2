package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.eval.ClusterFacts;
import dev.promiselang.eval.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Looks for a cluster that a predicate holds for, by trying the values of the facts that it reads,
 * in the order in which it reads them, so that what does not matter is not tried.
 */
final class Search {

  private static final int BUDGET = 20_000;

  private final Function<String, Optional<List<Value>>> domains;
  private boolean unknown;

  /** A fact that was read, its values, and which of them is tried. */
  private record Choice(String fact, List<Value> values, int index) {
    private Value value() {
      return values.get(index);
    }
  }

  Search(Function<String, Optional<List<Value>>> domains) {
    this.domains = domains;
  }

  Possibility find(Predicate<ClusterFacts> predicate) {
    List<Choice> choices = new ArrayList<>();
    for (int work = 0; work < BUDGET && !unknown; work++) {
      boolean holds = predicate.test(fact -> choose(fact, choices));
      if (holds && !unknown) {
        return new Possibility.Possible(witness(choices));
      }
      if (!next(choices)) {
        return unknown ? new Possibility.NotAnalysed() : new Possibility.Impossible();
      }
    }
    return new Possibility.NotAnalysed();
  }

  private Value choose(String fact, List<Choice> choices) {
    for (Choice choice : choices) {
      if (choice.fact().equals(fact)) {
        return choice.value();
      }
    }
    List<Value> values = domains.apply(fact).orElse(List.of());
    unknown |= values.isEmpty();
    if (values.isEmpty()) {
      return new Value.Failed();
    }
    choices.add(new Choice(fact, values, 0));
    return values.getFirst();
  }

  /**
   * The next combination: the last fact that has a value left takes it, later ones are forgotten.
   */
  private static boolean next(List<Choice> choices) {
    while (!choices.isEmpty()) {
      Choice last = choices.removeLast();
      if (last.index() + 1 < last.values().size()) {
        choices.add(new Choice(last.fact(), last.values(), last.index() + 1));
        return true;
      }
    }
    return false;
  }

  private static Map<String, Value> witness(List<Choice> choices) {
    Map<String, Value> witness = new TreeMap<>();
    choices.forEach(choice -> witness.put(choice.fact(), choice.value()));
    return witness;
  }
}
