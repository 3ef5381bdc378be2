package dev.promiselang.types;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import java.util.Optional;

/** What {@code + - * / %} are defined for, and what they give. */
final class ArithmeticChecker {

  private final ExpressionChecker expressions;
  private final Operands operands;

  ArithmeticChecker(ExpressionChecker expressions, Operands operands) {
    this.expressions = expressions;
    this.operands = operands;
  }

  Type arithmetic(Expression.Binary binary, Context context) {
    boolean scaled =
        binary.operator() == BinaryOperator.MULTIPLY || binary.operator() == BinaryOperator.DIVIDE;
    Operands.Sides sides =
        scaled ? operands.apart(binary, context) : operands.both(binary, context);
    if (operands.absent(binary.left(), sides.left())
        || operands.absent(binary.right(), sides.right())) {
      return new Type.Unknown();
    }
    Type left = Joins.base(sides.left());
    Type right = Joins.base(sides.right());
    if (left instanceof Type.Unknown || right instanceof Type.Unknown) {
      return new Type.Unknown();
    }
    if (left instanceof Type.Any || right instanceof Type.Any) {
      operands.mismatch(binary, left, right, MismatchHelp.ANNOTATE);
      return new Type.Unknown();
    }
    Optional<Type> result = result(binary.operator(), left, right);
    if (result.isEmpty()) {
      operands.mismatch(binary, sides.left(), sides.right(), help(binary.operator(), left, right));
    }
    return result.orElse(new Type.Unknown());
  }

  private static String help(BinaryOperator operator, Type left, Type right) {
    boolean text = left instanceof Type.Text || right instanceof Type.Text;
    return operator == BinaryOperator.ADD && text
        ? "put the value into the text: `\"... ${x} ...\"`"
        : "";
  }

  private static Optional<Type> result(BinaryOperator operator, Type left, Type right) {
    boolean numbers = isNumber(left) && isNumber(right);
    if (numbers) {
      boolean whole = left instanceof Type.Int && right instanceof Type.Int;
      boolean remainder = operator == BinaryOperator.REMAINDER;
      return remainder && !whole
          ? Optional.empty()
          : Optional.of(whole ? Type.Int.PLAIN : Type.Number.PLAIN);
    }
    return switch (operator) {
      case ADD -> sum(left, right);
      case SUBTRACT -> isAmount(left) && left.equals(right) ? Optional.of(left) : Optional.empty();
      case MULTIPLY ->
          isAmount(left) && isNumber(right)
              ? Optional.of(left)
              : isNumber(left) && isAmount(right) ? Optional.of(right) : Optional.empty();
      case DIVIDE -> isAmount(left) && isNumber(right) ? Optional.of(left) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static Optional<Type> sum(Type left, Type right) {
    if (left.equals(right) && (left instanceof Type.Text || isAmount(left))) {
      return Optional.of(left);
    }
    return left instanceof Type.ListOf(Type a, var _, var _)
            && right instanceof Type.ListOf(Type b, var _, var _)
        ? Joins.of(a, b).map(Type.ListOf::of)
        : Optional.empty();
  }

  private static boolean isNumber(Type type) {
    return type instanceof Type.Int || type instanceof Type.Number;
  }

  private static boolean isAmount(Type type) {
    return type instanceof Type.Quantity || type instanceof Type.Duration;
  }
}
