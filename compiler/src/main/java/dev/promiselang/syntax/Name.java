package dev.promiselang.syntax;

import dev.promiselang.source.Span;

/** A name as written, without the quotes of a quoted one; empty where the parser found none. */
public record Name(Span at, String text) implements Node {

  public boolean isMissing() {
    return text.isEmpty();
  }

  public boolean isUpper() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }

  @Override
  public String toString() {
    return text;
  }
}
