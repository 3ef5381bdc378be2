package dev.promiselang.syntax;

import dev.promiselang.source.Span;

/**
 * The joined {@code ///} lines before a declaration, field or cluster; empty text when there are
 * none.
 */
public record Documentation(Span at, String text) implements Node {

  public boolean isEmpty() {
    return text.isEmpty();
  }
}
