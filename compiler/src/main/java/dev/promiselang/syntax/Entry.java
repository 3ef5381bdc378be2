package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** What may stand between braces that make a value: a record, a map, resources, a patch, a test. */
public sealed interface Entry extends Node {

  /** {@code metadata.labels."app": "x"}. */
  record Field(Span at, List<Key> path, Expression value) implements Entry {
    public Field {
      path = List.copyOf(path);
    }
  }

  /** {@code ...base}. */
  record Spread(Span at, Expression value) implements Entry {}

  /** {@code for x in xs where p { ... }}, {@code for key, value in map { ... }}. */
  record For(
      Span at,
      Optional<Name> key,
      Name variable,
      Expression collection,
      Optional<Expression> condition,
      List<Entry> body)
      implements Entry {
    public For {
      body = List.copyOf(body);
    }
  }

  /** {@code if c { ... } else { ... }}. */
  record If(Span at, Expression condition, List<Entry> then, List<Entry> otherwise)
      implements Entry {
    public If {
      then = List.copyOf(then);
      otherwise = List.copyOf(otherwise);
    }
  }

  /** {@code let x = ...}, seen by the entries after it. */
  record Let(Span at, Name name, Optional<TypeExpression> type, Expression value)
      implements Entry {}

  /** {@code Namespace { ... }} in a block of resources. */
  record Resource(Span at, Expression.Construction construction) implements Entry {}

  /** {@code patch Deployment "name" in "ns" { ... }}; {@code patch?} when optional. */
  record Patch(
      Span at,
      boolean optional,
      QualifiedName kind,
      Expression name,
      Optional<Expression> namespace,
      List<Entry> entries)
      implements Entry {
    public Patch {
      entries = List.copyOf(entries);
    }
  }

  /** {@code remove ConfigMap "x" in "ns"}. */
  record Remove(
      Span at,
      boolean optional,
      QualifiedName kind,
      Expression name,
      Optional<Expression> namespace)
      implements Entry {}

  /** {@code assert a == b} in a test or policy. */
  record Assert(Span at, Expression condition, Optional<Expression> message) implements Entry {}

  /** Something that no entry could be made of; it has been reported. */
  record Missing(Span at) implements Entry {}

  /** One segment of a key: a name, or text, which may have holes when it stands alone. */
  sealed interface Key extends Node {

    record Word(Span at, Name name) implements Key {}

    record Quoted(Span at, Expression.TextLiteral text) implements Key {}
  }
}
