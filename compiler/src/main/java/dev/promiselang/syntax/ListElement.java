package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.Optional;

/** What may stand in a list. */
public sealed interface ListElement extends Node {

  record Item(Span at, Expression value) implements ListElement {}

  /** {@code ...rest}. */
  record Spread(Span at, Expression value) implements ListElement {}

  /** {@code for x in xs where p : e}; with a key, {@code for key, value in map : e}. */
  record For(
      Span at,
      Optional<Name> key,
      Name variable,
      Expression collection,
      Optional<Expression> condition,
      ListElement element)
      implements ListElement {}

  /** {@code if c : e}, {@code if c : e else e}. */
  record If(Span at, Expression condition, ListElement then, Optional<ListElement> otherwise)
      implements ListElement {}
}
