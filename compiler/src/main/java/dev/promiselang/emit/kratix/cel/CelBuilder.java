package dev.promiselang.emit.kratix.cel;

import java.util.List;

/** Makes CEL as a person would write it: nothing said twice, negations where they read best. */
final class CelBuilder {

  static final Cel TRUE = new Cel.BoolValue(true);
  static final Cel FALSE = new Cel.BoolValue(false);
  static final Cel ZERO = new Cel.IntValue(0);

  private CelBuilder() {}

  static Cel and(Cel left, Cel right) {
    if (left.equals(TRUE) || right.equals(FALSE) && isConstant(left)) {
      return right;
    }
    return right.equals(TRUE) || left.equals(FALSE)
        ? left
        : new Cel.Operation(CelOperator.AND, left, right);
  }

  static Cel or(Cel left, Cel right) {
    if (left.equals(FALSE)) {
      return right;
    }
    return right.equals(FALSE) || left.equals(TRUE)
        ? left
        : new Cel.Operation(CelOperator.OR, left, right);
  }

  /** The negation, moved inwards as far as it makes comparisons of what it negates. */
  static Cel not(Cel operand) {
    return switch (operand) {
      case Cel.BoolValue(boolean value) -> new Cel.BoolValue(!value);
      case Cel.Not(Cel inner) -> inner;
      case Cel.Operation(CelOperator operator, Cel left, Cel right)
          when operator.opposite().isPresent() ->
          new Cel.Operation(operator.opposite().get(), left, right);
      case Cel.Operation(CelOperator operator, Cel left, Cel right)
          when operator == CelOperator.AND && negates(left) && negates(right) ->
          or(not(left), not(right));
      case Cel.Operation(CelOperator operator, Cel left, Cel right)
          when operator == CelOperator.OR && negates(left) && negates(right) ->
          and(not(left), not(right));
      default -> new Cel.Not(operand);
    };
  }

  /** Whether the negation of this is no longer than this. */
  private static boolean negates(Cel cel) {
    return switch (cel) {
      case Cel.Not _, Cel.BoolValue _, Cel.Present _ -> true;
      case Cel.Operation operation -> operation.operator().opposite().isPresent();
      default -> false;
    };
  }

  private static boolean isConstant(Cel cel) {
    return cel instanceof Cel.BoolValue;
  }

  static Cel choose(Cel condition, Cel then, Cel otherwise) {
    if (then.equals(otherwise) || condition.equals(TRUE)) {
      return then;
    }
    return condition.equals(FALSE) ? otherwise : new Cel.Choice(condition, then, otherwise);
  }

  /** A choice between two conditions. */
  static Cel chooseCondition(Cel condition, Cel then, Cel otherwise) {
    if (then.equals(TRUE) && otherwise.equals(FALSE)) {
      return condition;
    }
    return then.equals(FALSE) && otherwise.equals(TRUE)
        ? not(condition)
        : choose(condition, then, otherwise);
  }

  static Cel operation(CelOperator operator, Cel left, Cel right) {
    return new Cel.Operation(operator, left, right);
  }

  static Cel equal(Cel left, Cel right) {
    return operation(CelOperator.EQUAL, left, right);
  }

  static Cel in(Cel element, Cel collection) {
    return operation(CelOperator.IN, element, collection);
  }

  static Cel method(Cel target, String function, Cel... arguments) {
    return new Cel.Method(target, function, List.of(arguments));
  }

  static Cel call(String function, Cel... arguments) {
    return new Cel.Call(function, List.of(arguments));
  }

  static Cel size(Cel of) {
    return method(of, "size");
  }
}
