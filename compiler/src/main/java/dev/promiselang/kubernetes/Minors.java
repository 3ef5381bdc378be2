package dev.promiselang.kubernetes;

/** Minors of Kubernetes 1, both ends included. */
public record Minors(int first, int last) {

  public boolean contains(int minor) {
    return first <= minor && minor <= last;
  }

  /** Reads {@code 33-}, {@code -35} or {@code 30-34}; what is left out is as in these minors. */
  Minors within(String text) {
    int dash = text.indexOf('-');
    if (dash < 0) {
      return this;
    }
    String since = text.substring(0, dash);
    String until = text.substring(dash + 1);
    return new Minors(
        since.isEmpty() ? first : Integer.parseInt(since),
        until.isEmpty() ? last : Integer.parseInt(until));
  }
}
