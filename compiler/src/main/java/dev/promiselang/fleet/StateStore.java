package dev.promiselang.fleet;

/** The state store that a destination writes to, such as {@code GitStateStore fleet}. */
public record StateStore(String kind, String name) implements Comparable<StateStore> {

  @Override
  public int compareTo(StateStore other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : name.compareTo(other.name);
  }
}
