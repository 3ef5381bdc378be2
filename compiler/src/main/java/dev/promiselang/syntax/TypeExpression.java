package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** A type as written. */
public sealed interface TypeExpression extends Node {

  /** {@code String}, {@code Int(1..7)}, {@code redis.Size}, {@code Set("amd64" | "arm64")}. */
  record Named(Span at, QualifiedName name, List<Constraint> constraints)
      implements TypeExpression {
    public Named {
      constraints = List.copyOf(constraints);
    }
  }

  /** {@code "small"}, {@code 1} or {@code true}: one member of an enumeration. */
  record Literal(Span at, Expression value) implements TypeExpression {}

  /** {@code "a" | "b"} or, ordered, {@code "a" < "b"}. */
  record Union(Span at, List<TypeExpression> members, boolean ordered) implements TypeExpression {
    public Union {
      members = List.copyOf(members);
    }
  }

  /** {@code [T]}, {@code [T](1..5)}, {@code [T](key: name)}. */
  record ListOf(Span at, TypeExpression element, List<Constraint> constraints)
      implements TypeExpression {
    public ListOf {
      constraints = List.copyOf(constraints);
    }
  }

  /** {@code {String: T}(1..10)}. */
  record MapOf(Span at, TypeExpression key, TypeExpression value, List<Constraint> constraints)
      implements TypeExpression {
    public MapOf {
      constraints = List.copyOf(constraints);
    }
  }

  /** {@code { port: Int = 8080 }}. */
  record InlineRecord(Span at, RecordBody body) implements TypeExpression {}

  /** {@code oneOf { disk: Disk bucket: Bucket }}. */
  record OneOf(Span at, RecordBody choices) implements TypeExpression {}

  /** {@code T?}. */
  record Maybe(Span at, TypeExpression of) implements TypeExpression {}

  /** {@code ( T )}. */
  record Parenthesized(Span at, TypeExpression inner) implements TypeExpression {}

  record Missing(Span at) implements TypeExpression {}

  /**
   * What stands in the parentheses after a type: a range or length ({@code 1..7}), a labelled value
   * ({@code pattern: '...'}, {@code key: [a, b]}), or the element type of a set.
   */
  sealed interface Constraint extends Node {

    /** {@code 1..7}, {@code 1..}, {@code ..7} or a single number. */
    record Bounds(Span at, Optional<Expression> from, Optional<Expression> to)
        implements Constraint {}

    /** {@code pattern: '[a-z]+'}, {@code matches:}, {@code format:}. */
    record Labelled(Span at, Name label, Expression value) implements Constraint {}

    /** {@code key: name} or {@code key: [containerPort, protocol]}. */
    record Keys(Span at, List<Name> fields) implements Constraint {
      public Keys {
        fields = List.copyOf(fields);
      }
    }

    /** The element type of {@code Set(...)}. */
    record Element(Span at, TypeExpression type) implements Constraint {}
  }
}
