package dev.promiselang.verify;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a condition does not hold: the place that shows it, what else has a value there, the places
 * where two values differ, and the clusters that it fails for.
 */
record Shortfall(
    Label primary, List<Label> others, List<String> differences, List<String> clusters) {

  Shortfall {
    others = List.copyOf(others);
    differences = List.copyOf(differences);
    clusters = List.copyOf(clusters);
  }

  static Shortfall at(Span at, String words) {
    return new Shortfall(new Label(at, words), List.of(), List.of(), List.of());
  }

  Shortfall and(Span at, String words) {
    List<Label> more = new ArrayList<>(others);
    more.add(new Label(at, words));
    return new Shortfall(primary, more, differences, clusters);
  }

  Shortfall differing(List<String> lines) {
    return new Shortfall(primary, others, lines, clusters);
  }

  Shortfall on(List<String> names) {
    return new Shortfall(primary, others, differences, names);
  }
}
