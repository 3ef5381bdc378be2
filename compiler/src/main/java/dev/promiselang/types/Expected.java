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

  static Expected declared(Type type, String name, Span at, Optional<DeclaredAlias> alias) {
    return new Expected(type, declaration(type, name, at, alias));
  }

  static Expected declared(RecordShape.Field field) {
    return new Expected(field.type(), field.declaration());
  }

  /** The place that says what type a name has: its declaration, or that of the alias it uses. */
  static Optional<Label> declaration(
      Type type, String name, Span at, Optional<DeclaredAlias> alias) {
    String words = "declared as `" + TypeWords.of(type) + "` here";
    return at.isNone()
        ? Optional.empty()
        : alias
            .map(
                a ->
                    new Label(
                        a.at(), "`" + a.name() + "`, the type of `" + name + "`, is " + words))
            .or(() -> Optional.of(new Label(at, "`" + name + "` is " + words)));
  }

  Expected withType(Type other) {
    return new Expected(other, because);
  }
}
