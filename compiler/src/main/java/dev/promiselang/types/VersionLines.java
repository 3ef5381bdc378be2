package dev.promiselang.types;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;

/**
 * Comparisons of a fact with a version of fewer than three parts, which stands for a whole line.
 */
final class VersionLines {

  private final ExpressionChecker expressions;
  private final Operands operands;

  VersionLines(ExpressionChecker expressions, Operands operands) {
    this.expressions = expressions;
    this.operands = operands;
  }

  /**
   * {@code ==}, {@code !=}, {@code <=} and {@code >} with a version that stands for a whole line.
   */
  void check(Expression.Binary binary, Type left, Type right) {
    if (!(left.present() instanceof Type.Version) || !(right.present() instanceof Type.Version)) {
      return;
    }
    check(binary, binary.right(), binary.left(), false);
    check(binary, binary.left(), binary.right(), true);
  }

  private void check(Expression.Binary binary, Expression side, Expression other, boolean flipped) {
    if (!(Literals.bare(side) instanceof Expression.NumericLiteral(var at, String text, var form))
        || Literals.bare(other) instanceof Expression.NumericLiteral
        || text.replaceFirst("^v", "").split("[.-]").length >= 3
        || !operands.isFact(other)) {
      return;
    }
    String instead =
        switch (flipped ? flip(binary.operator()) : binary.operator()) {
          case EQUAL -> "in " + text;
          case NOT_EQUAL -> "not in " + text;
          case LESS_OR_EQUAL -> "< " + next(text) + "` or `in .." + text;
          case GREATER -> ">= " + next(text);
          default -> "";
        };
    if (!instead.isEmpty()) {
      expressions.report(new VersionLine(at, binary.operator().spelling(), text, instead));
    }
  }

  private static BinaryOperator flip(BinaryOperator operator) {
    return switch (operator) {
      case LESS -> BinaryOperator.GREATER;
      case LESS_OR_EQUAL -> BinaryOperator.GREATER_OR_EQUAL;
      case GREATER -> BinaryOperator.LESS;
      case GREATER_OR_EQUAL -> BinaryOperator.LESS_OR_EQUAL;
      default -> operator;
    };
  }

  /** {@code 1.33} to {@code 1.34}. */
  private static String next(String version) {
    int dot = version.lastIndexOf('.');
    String last = version.substring(dot + 1).replaceFirst("^v", "");
    String prefix = version.substring(0, version.length() - last.length());
    return prefix + (Long.parseLong(last) + 1);
  }
}
