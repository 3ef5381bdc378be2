package dev.promiselang.cli;

/** Numbers with the noun they count. */
final class Counts {

  private Counts() {}

  /** {@code 1 cluster}, {@code 3 clusters}. */
  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
