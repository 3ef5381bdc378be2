package dev.promiselang.emit.kratix.cel;

import java.util.List;

/** An expression of CEL. */
public sealed interface Cel {

  record BoolValue(boolean value) implements Cel {}

  record IntValue(long value) implements Cel {}

  record DoubleValue(double value) implements Cel {}

  record TextValue(String value) implements Cel {}

  /** {@code self}, the variable of a macro, or a type such as {@code int}. */
  record Variable(String name) implements Cel {}

  /** {@code a.b}; the field is spelled as CEL has it. */
  record Select(Cel target, String field) implements Cel {}

  /** {@code has(a.b)}. */
  record Present(Cel target, String field) implements Cel {}

  record Index(Cel target, Cel index) implements Cel {}

  record Not(Cel operand) implements Cel {}

  record Negative(Cel operand) implements Cel {}

  record Operation(CelOperator operator, Cel left, Cel right) implements Cel {}

  /** {@code condition ? then : otherwise}. */
  record Choice(Cel condition, Cel then, Cel otherwise) implements Cel {}

  /** {@code f(a, b)}. */
  record Call(String function, List<Cel> arguments) implements Cel {
    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** {@code a.f(b)}. */
  record Method(Cel target, String function, List<Cel> arguments) implements Cel {
    public Method {
      arguments = List.copyOf(arguments);
    }
  }

  record ListOf(List<Cel> elements) implements Cel {
    public ListOf {
      elements = List.copyOf(elements);
    }
  }

  record MapOf(List<Entry> entries) implements Cel {

    record Entry(Cel key, Cel value) {}

    public MapOf {
      entries = List.copyOf(entries);
    }
  }

  /** {@code range.all(variable, body)} and its like. */
  record Macro(Kind kind, Cel range, String variable, Cel body) implements Cel {

    enum Kind {
      ALL("all"),
      EXISTS("exists"),
      FILTER("filter"),
      MAP("map");

      private final String spelling;

      Kind(String spelling) {
        this.spelling = spelling;
      }

      String spelling() {
        return spelling;
      }
    }
  }

  /** How the expression is written, with as few parentheses as possible. */
  default String text() {
    return CelPrinter.print(this);
  }
}
