package dev.promiselang.diagnostics;

/** Numbers with the noun they count. */
public final class Counts {

  private Counts() {}

  /** {@code 1 cluster}, {@code 3 clusters}, {@code 2 entries}. */
  public static String of(int count, String noun) {
    return count + " " + (count == 1 ? noun : many(noun));
  }

  private static String many(String noun) {
    return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
  }
}
