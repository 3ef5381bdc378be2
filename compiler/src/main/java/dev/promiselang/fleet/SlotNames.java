package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import java.util.Map;
import java.util.TreeMap;

/** A slot is a label of Destinations, so that its name is given once in a program. */
final class SlotNames {

  private SlotNames() {}

  static void check(Resolution resolution, Problems problems) {
    Map<String, Symbol.Slot> byLabel = new TreeMap<>();
    for (Symbol.Slot slot : resolution.all(Symbol.Slot.class)) {
      String label = LabelKeys.slot(slot.id().name());
      Symbol.Slot first = byLabel.putIfAbsent(label, slot);
      if (first != null) {
        problems.add(
            new SlotNameClash(
                slot.id().name(), label, slot.name().at(), first.id().name(), first.name().at()));
      }
    }
  }
}
