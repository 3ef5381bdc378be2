package dev.promiselang.types;

import dev.promiselang.crds.Schema;

/** Tells quantities from other whole numbers or texts. */
final class QuantityPattern {

  /** The suffixes that stand in the pattern which generators of CRDs write for a quantity. */
  private static final String SUFFIXES = "[KMGTPE]i";

  private QuantityPattern() {}

  static boolean isOne(Schema schema) {
    return schema.pattern().filter(pattern -> pattern.contains(SUFFIXES)).isPresent();
  }
}
