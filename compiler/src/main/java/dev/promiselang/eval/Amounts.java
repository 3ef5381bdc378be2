package dev.promiselang.eval;

/** Numbers of steps and sizes as reports print them. */
final class Amounts {

  private Amounts() {}

  /** With a comma between each three digits. */
  static String of(long amount) {
    StringBuilder text = new StringBuilder(Long.toString(amount));
    for (int i = text.length() - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** {@code 1 call}, {@code 12,000 calls}. */
  static String of(long amount, String units) {
    return of(amount) + " " + (amount == 1 ? units.substring(0, units.length() - 1) : units);
  }
}
