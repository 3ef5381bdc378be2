package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;

/** {@code "small", "medium" => 1}; no patterns stand for {@code else}. */
public record MatchArm(Span at, List<Expression> patterns, Expression value) implements Node {

  public MatchArm {
    patterns = List.copyOf(patterns);
  }

  public boolean isElse() {
    return patterns.isEmpty();
  }
}
