package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.eval.Value;
import dev.promiselang.eval.ValueWords;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Whether some cluster could be as a predicate wants it. */
public sealed interface Possibility {

  /** One could: the facts that decide it. */
  record Possible(Map<String, Value> witness) implements Possibility {
    public Possible {
      witness = Map.copyOf(witness);
    }

    /** The facts in words: {@code env = "dev", region = any other value}. */
    public String words() {
      return new TreeMap<>(witness)
          .entrySet().stream()
              .map(entry -> entry.getKey() + " = " + words(entry.getValue()))
              .collect(Collectors.joining(", "));
    }

    private static String words(Value value) {
      return value.equals(Domain.FRESH) ? Domain.FRESH.value() : ValueWords.of(value);
    }
  }

  record Impossible() implements Possibility {}

  /** It was not found out: too much work, or a form that is not understood. */
  record NotAnalysed() implements Possibility {}
}
