package dev.promiselang.types;

import dev.promiselang.syntax.Expression;

/** Equality and order: what may be compared with what. */
final class ComparisonChecker {

  private final ExpressionChecker expressions;
  private final Operands operands;

  ComparisonChecker(ExpressionChecker expressions, Operands operands) {
    this.expressions = expressions;
    this.operands = operands;
  }

  Type equality(Expression.Binary binary, Context context) {
    Operands.Sides sides = operands.both(binary, context);
    Type left = sides.left();
    Type right = sides.right();
    if (left instanceof Type.Any || right instanceof Type.Any) {
      return new Type.Bool();
    }
    if (operands.impossible(binary.right(), right, binary.left(), left, context)
        || operands.impossible(binary.left(), left, binary.right(), right, context)) {
      return new Type.Bool();
    }
    if (Joins.of(left.present(), right.present()).isEmpty()) {
      operands.mismatch(binary, left, right, help(binary, left, right));
    }
    new VersionLines(expressions, operands).check(binary, left, right);
    return new Type.Bool();
  }

  Type order(Expression.Binary binary, Context context) {
    Operands.Sides sides = operands.both(binary, context);
    Type left = sides.left();
    Type right = sides.right();
    if (left instanceof Type.Unknown || right instanceof Type.Unknown) {
      return new Type.Bool();
    }
    if (!isWhole(left)
        && (operands.impossible(binary.right(), right, binary.left(), left, context)
            || operands.impossible(binary.left(), left, binary.right(), right, context))) {
      return new Type.Bool();
    }
    if (operands.absent(binary.left(), left) || operands.absent(binary.right(), right)) {
      return new Type.Bool();
    }
    if (!Operands.hasOrder(left, right)
        && left instanceof Type.Enumeration(var _, boolean first)
        && right instanceof Type.Enumeration(var _, boolean second)
        && first
        && second) {
      operands.mismatch(binary, left, right, "the two are not ordered alike");
      return new Type.Bool();
    }
    if (!Operands.hasOrder(left, right)) {
      Type without = Operands.hasOrder(left, left) ? right : left;
      Expression at = without == left ? binary.left() : binary.right();
      if (Joins.base(left).equals(Joins.base(right)) || without instanceof Type.Text) {
        expressions.report(new NoOrder(at.at(), binary.operator().spelling(), without));
      } else {
        operands.mismatch(binary, left, right, help(binary, left, right));
      }
      return new Type.Bool();
    }
    new VersionLines(expressions, operands).check(binary, left, right);
    return new Type.Bool();
  }

  private static boolean isWhole(Type type) {
    return Joins.base(type.present()) instanceof Type.Int;
  }

  /** What to write where two sides of different types are compared. */
  private static String help(Expression.Binary binary, Type left, Type right) {
    if (left.present() instanceof Type.SetOf || left.present() instanceof Type.ListOf) {
      return "ask for a member: `... has " + spelledOut(binary.right()) + "`";
    }
    String first = MismatchHelp.of(right, left);
    return first.isEmpty() ? MismatchHelp.of(left, right) : first;
  }

  private static String spelledOut(Expression expression) {
    return switch (Literals.bare(expression)) {
      case Expression.TextLiteral text ->
          text.constant().map(value -> '"' + value + '"').orElse("...");
      case Expression.NumericLiteral(var _, String text, var _) -> text;
      default -> "...";
    };
  }
}
