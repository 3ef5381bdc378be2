package dev.promiselang.emit.kratix.cel;

import java.util.List;
import java.util.Optional;

/**
 * What is estimated of an expression: what it costs, its type, the path that leads to it from a
 * variable (empty when it is computed), its size, and that of its elements, where they are known.
 */
record Estimate(
    Amount cost, CelType type, List<String> path, Optional<Amount> size, Optional<Amount> entries) {

  Estimate {
    path = List.copyOf(path);
  }

  /** Of something computed, of unknown size unless its type says it. */
  static Estimate computed(Amount cost, CelType type) {
    return new Estimate(
        cost,
        type,
        List.of(),
        type.isScalar() ? Optional.of(Amount.ONE) : Optional.empty(),
        Optional.empty());
  }

  Estimate withSize(Optional<Amount> known) {
    return known.isEmpty() ? this : new Estimate(cost, type, path, known, entries);
  }

  Estimate withSize(Amount known) {
    return withSize(Optional.of(known));
  }

  Estimate withEntries(Optional<Amount> known) {
    return new Estimate(cost, type, path, size, known);
  }

  Estimate withType(CelType other) {
    return new Estimate(cost, other, path, size, entries);
  }

  Amount sizeOrUnknown() {
    return size.orElse(Amount.UNKNOWN);
  }
}
