package dev.promiselang.syntax;

import dev.promiselang.source.Span;

/** A name as written, without the quotes of a quoted one; empty where the parser found none. */
public record Name(Span at, String text) implements Node {

  public boolean isMissing() {
    return text.isEmpty();
  }

  /** Whether the first letter is a capital; a private name has underscores before it. */
  public boolean isUpper() {
    return text.chars().filter(c -> c != '_').limit(1).anyMatch(Character::isUpperCase);
  }

  @Override
  public String toString() {
    return text;
  }
}
