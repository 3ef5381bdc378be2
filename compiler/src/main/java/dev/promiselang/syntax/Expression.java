package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/** Everything that has a value. */
public sealed interface Expression extends Node {

  /** A lower-case name: a value, field, fact, parameter, group or module. */
  record Reference(Span at, Name name) implements Expression {}

  /**
   * An upper-case name, perhaps behind modules, where a type or promise is meant: {@code
   * c.has(flux.Flux)}.
   */
  record TypeReference(Span at, QualifiedName name) implements Expression {}

  record BoolLiteral(Span at, boolean value) implements Expression {}

  /** {@code absent}. */
  record AbsentLiteral(Span at) implements Expression {}

  /**
   * A number, quantity, duration, version or date as spelled; which of them it is follows from its
   * form and from the type expected.
   */
  record NumericLiteral(Span at, String spelling, Form form) implements Expression {
    public enum Form {
      /** {@code 42}, {@code 1_000}, {@code 0o644}. */
      WHOLE,
      /** {@code 3.14} or {@code 1.33}: a Number, Version or Quantity. */
      DECIMAL,
      /** {@code 512Mi}, {@code 250m}. */
      QUANTITY,
      /** {@code 1h30min}. */
      DURATION,
      /** {@code 2.6.4}, {@code v1.2}, {@code 1.0.0-beta.3}. */
      VERSION,
      /** {@code 2027-03-31}. */
      DATE,
      /** None of these; it has been reported. */
      INVALID
    }
  }

  /** Text with its holes; {@code raw} is text in single quotes, which has none. */
  record TextLiteral(Span at, List<TextPart> parts, boolean raw) implements Expression {
    public TextLiteral {
      parts = List.copyOf(parts);
    }

    /** The value when there are no holes. */
    public Optional<String> constant() {
      StringBuilder all = new StringBuilder();
      for (TextPart part : parts) {
        if (!(part instanceof TextPart.Chunk chunk)) {
          return Optional.empty();
        }
        all.append(chunk.text());
      }
      return Optional.of(all.toString());
    }
  }

  record ListLiteral(Span at, List<ListElement> elements) implements Expression {
    public ListLiteral {
      elements = List.copyOf(elements);
    }
  }

  /** {@code { a: 1 }}: a record or a map, as expected. */
  record RecordLiteral(Span at, List<Entry> entries) implements Expression {
    public RecordLiteral {
      entries = List.copyOf(entries);
    }
  }

  /** {@code Deployment { ... }}, {@code redis.RedisFailover { ... }}, {@code Backup { ... }}. */
  record Construction(Span at, QualifiedName type, List<Entry> entries) implements Expression {
    public Construction {
      entries = List.copyOf(entries);
    }
  }

  /** {@code a.b} or, optional, {@code a?.b}. */
  record Member(Span at, Expression target, boolean optional, Name name) implements Expression {}

  /** {@code xs[0]}, {@code m["k"]}. */
  record Index(Span at, Expression target, Expression index) implements Expression {}

  /** {@code f(a, b: c)} and {@code x.method(...)}. */
  record Call(Span at, Expression callee, List<Argument> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code base with { ... }}. */
  record With(Span at, Expression base, List<Entry> entries) implements Expression {
    public With {
      entries = List.copyOf(entries);
    }
  }

  /** {@code -x}. */
  record Negate(Span at, Expression operand) implements Expression {}

  /** {@code not x}. */
  record Not(Span at, Expression operand) implements Expression {}

  record Binary(
      Span at, BinaryOperator operator, Span operatorAt, Expression left, Expression right)
      implements Expression {}

  /** {@code 1.28..1.33}, open at either end; stands right of {@code in}. */
  record Range(Span at, Optional<Expression> from, Optional<Expression> to) implements Expression {}

  /** {@code if c then a else b}. */
  record If(Span at, Expression condition, Expression then, Expression otherwise)
      implements Expression {}

  /** {@code match x { "small" => 1, else => 3 }}. */
  record Match(Span at, Expression subject, List<MatchArm> arms) implements Expression {
    public Match {
      arms = List.copyOf(arms);
    }
  }

  /** {@code let x = e then body}. */
  record LetIn(Span at, Name name, Optional<TypeExpression> type, Expression value, Expression body)
      implements Expression {}

  /** {@code all x in xs where p : q}; {@code any} when not universal. */
  record Quantifier(
      Span at,
      boolean universal,
      Name variable,
      Expression collection,
      Optional<Expression> condition,
      Expression body)
      implements Expression {}

  /** {@code x => e}, {@code (a, b) => e}: only as an argument of a builtin. */
  record Lambda(Span at, List<Name> parameters, Expression body) implements Expression {
    public Lambda {
      parameters = List.copyOf(parameters);
    }
  }

  record Parenthesized(Span at, Expression inner) implements Expression {}

  /** Where the parser found nothing usable; it has been reported. */
  record Missing(Span at) implements Expression {}
}
