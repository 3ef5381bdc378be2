package dev.promiselang.fleet.refusals;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import java.util.Optional;

/**
 * How far a path could be followed into what is written: the number of its steps, the key that the
 * last of them goes by, and the value that stands there.
 */
record Traced(int depth, Optional<Span> key, Optional<Expression> value) {

  static final Traced NOTHING = new Traced(0, Optional.empty(), Optional.empty());

  /** The one that goes further, or else the first. */
  Traced or(Traced other) {
    return other.depth > depth ? other : this;
  }

  /** The key, or the value where it is short or has no key. */
  Optional<Span> at(boolean preferKey) {
    Optional<Span> own = value.flatMap(Traced::shortSpan);
    Optional<Span> whole = value.map(Expression::at);
    return preferKey ? key.or(() -> own).or(() -> whole) : own.or(() -> key).or(() -> whole);
  }

  /** A value that is no block of its own, or the word that a block begins with. */
  private static Optional<Span> shortSpan(Expression value) {
    return switch (value) {
      case Expression.RecordLiteral _, Expression.ListLiteral _, Expression.With _ ->
          Optional.empty();
      case Expression.Construction construction -> Optional.of(construction.type().at());
      default -> Optional.of(value.at());
    };
  }
}
