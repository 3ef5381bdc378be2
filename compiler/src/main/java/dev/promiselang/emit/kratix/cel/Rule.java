package dev.promiselang.emit.kratix.cel;

import dev.promiselang.source.Span;
import java.util.Optional;

/**
 * A rule of the API server: what must hold, what is said where it does not (computed where that is
 * possible, and always the same otherwise), and the condition in the source that it comes from.
 */
public record Rule(Cel condition, Optional<Cel> messageExpression, String message, Span at) {

  /** The rule of something that the language itself asks for, and not a check. */
  public static Rule fixed(Cel condition, String message, Span at) {
    return new Rule(condition, Optional.empty(), message, at);
  }
}
