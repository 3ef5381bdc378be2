package dev.promiselang.types;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.source.Span;
import java.util.Optional;

/** The type that a value must have, and the place that says so where it is worth showing. */
record Expected(Type type, Optional<Label> because) {

  static final Expected ANY = of(new Type.Any());

  static Expected of(Type type) {
    return new Expected(type, Optional.empty());
  }

  static Expected declared(Type type, String name, Span at) {
    return at.isNone()
        ? of(type)
        : new Expected(
            type,
            Optional.of(
                new Label(at, "`" + name + "` is declared as `" + TypeWords.of(type) + "` here")));
  }

  Expected withType(Type other) {
    return new Expected(other, because);
  }
}
