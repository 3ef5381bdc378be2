package dev.promiselang.emit.kratix.schema;

import java.util.List;

/**
 * A difference between a served version and the stored one that loses something or refuses it, at a
 * path in both schemas: what it is, told of the served version ({@code {served}}) and the stored
 * one ({@code {stored}}).
 */
public record VersionDifference(Kind kind, List<String> path, String field, String words) {

  /** What comes of a difference. */
  public enum Kind {
    /** The served version takes a field that is dropped when the object is stored. */
    LOST,
    /** The served version does not show a field, and whoever writes through it removes it. */
    HIDDEN,
    /** The served version takes what the stored one would refuse. */
    WIDER,
    /** The served version refuses what may be stored, or nobody can tell. */
    NARROWER
  }

  public VersionDifference {
    path = List.copyOf(path);
  }

  /** Whether the other one is in the same field and comes to the same. */
  public boolean isLike(VersionDifference other) {
    return kind == other.kind && path.equals(other.path);
  }

  /** Both as one. */
  public VersionDifference and(VersionDifference other) {
    return new VersionDifference(kind, path, field, words + "; " + other.words);
  }

  /** The words for two versions. */
  public String told(String served, String stored) {
    return words.replace("{served}", served).replace("{stored}", stored);
  }
}
