package dev.promiselang.eval;

import java.util.ArrayList;
import java.util.List;

/** The lets and functions that are inside each other when an evaluation is stopped, as text. */
final class Chain {

  /** How many are shown at each end of a long one. */
  private static final int SHOWN = 3;

  private Chain() {}

  static String of(Costs costs) {
    List<String> names = costs.chain().stream().map(Chain::words).toList();
    if (names.size() <= 2 * SHOWN + 1) {
      return String.join(" -> ", names);
    }
    List<String> shown = new ArrayList<>(names.subList(0, SHOWN));
    shown.add("(" + (names.size() - 2 * SHOWN) + " more)");
    shown.addAll(names.subList(names.size() - SHOWN, names.size()));
    return String.join(" -> ", shown);
  }

  private static String words(Costs.Part part) {
    return part.times() > 1
        ? part.name() + " (" + Amounts.of(part.times(), part.unit()) + ")"
        : part.name();
  }
}
