package dev.promiselang.eval;

import dev.promiselang.syntax.Expression;
import dev.promiselang.types.Type;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Equality and order of values. */
final class Comparisons {

  private final Run run;

  Comparisons(Run run) {
    this.run = run;
  }

  /** Whether two values behave alike: an Int may equal a Number, and null is no value either. */
  static boolean equal(Value left, Value right) {
    return switch (left) {
      case Value.Whole _, Value.Decimal _
          when number(left).isPresent() && number(right).isPresent() ->
          number(left).get().compareTo(number(right).get()) == 0;
      case Value.ListOf a when right instanceof Value.ListOf b -> equal(a.items(), b.items());
      case Value.SetOf a when right instanceof Value.SetOf b -> equal(a.members(), b.members());
      case Value.Mapping a when right instanceof Value.Mapping b ->
          a.entries().keySet().equals(b.entries().keySet())
              && equal(List.copyOf(a.entries().values()), List.copyOf(b.entries().values()));
      case Value.Absent _, Value.Null _ ->
          right instanceof Value.Absent || right instanceof Value.Null;
      default -> left.equals(right);
    };
  }

  private static boolean equal(List<Value> left, List<Value> right) {
    Iterator<Value> others = right.iterator();
    return left.size() == right.size()
        && left.stream().allMatch(value -> equal(value, others.next()));
  }

  private static Optional<BigDecimal> number(Value value) {
    return switch (value) {
      case Value.Whole(long number) -> Optional.of(BigDecimal.valueOf(number));
      case Value.Decimal(double number) -> Optional.of(new BigDecimal(number));
      default -> Optional.empty();
    };
  }

  Value ordered(Expression.Binary binary, Value left, Value right) {
    OptionalInt order = compare(left, right, binary.left(), binary.right());
    if (order.isEmpty()) {
      return run.expressions.wrong(left, "something that has an order", binary.left());
    }
    int sign = order.getAsInt();
    return Value.of(
        switch (binary.operator()) {
          case LESS -> sign < 0;
          case LESS_OR_EQUAL -> sign <= 0;
          case GREATER -> sign > 0;
          default -> sign >= 0;
        });
  }

  /** How two values are ordered; members of an ordered enumeration in the order of its type. */
  OptionalInt compare(
      Value left, Value right, Expression leftExpression, Expression rightExpression) {
    Optional<BigDecimal> a = number(left);
    Optional<BigDecimal> b = number(right);
    if (a.isPresent() && b.isPresent() && !isMember(leftExpression)) {
      return OptionalInt.of(a.get().compareTo(b.get()));
    }
    return switch (left) {
      case Value.Version(var x) when right instanceof Value.Version(var y) ->
          OptionalInt.of(x.compareTo(y));
      case Value.Quantity(var x) when right instanceof Value.Quantity(var y) ->
          OptionalInt.of(x.compareTo(y));
      case Value.Duration(var x) when right instanceof Value.Duration(var y) ->
          OptionalInt.of(x.compareTo(y));
      case Value.Date(var x) when right instanceof Value.Date(var y) ->
          OptionalInt.of(x.compareTo(y));
      default -> members(left, right, leftExpression, rightExpression);
    };
  }

  private boolean isMember(Expression expression) {
    return run.typing.of(expression).present() instanceof Type.Enumeration(var _, boolean ordered)
        && ordered;
  }

  private OptionalInt members(Value left, Value right, Expression first, Expression second) {
    for (Expression expression : List.of(first, second)) {
      if (run.typing.of(expression).present()
              instanceof Type.Enumeration(var members, boolean ordered)
          && ordered) {
        int a = place(left, members);
        int b = place(right, members);
        if (a >= 0 && b >= 0) {
          return OptionalInt.of(Integer.compare(a, b));
        }
      }
    }
    return OptionalInt.empty();
  }

  private static int place(Value value, List<Type.Literal> members) {
    for (int i = 0; i < members.size(); i++) {
      if (equal(value, valueOf(members.get(i)))) {
        return i;
      }
    }
    return -1;
  }

  static Value valueOf(Type.Literal literal) {
    return switch (literal) {
      case Type.Literal.OfText(String text) -> Value.of(text);
      case Type.Literal.OfWhole(long number) -> Value.of(number);
      case Type.Literal.OfBool(boolean truth) -> Value.of(truth);
    };
  }
}
