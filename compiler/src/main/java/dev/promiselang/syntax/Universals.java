package dev.promiselang.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The {@code all}s that a condition consists of, one inside the other: the message for the case
 * that it does not hold may name the elements for which it fails.
 */
public final class Universals {

  private Universals() {}

  /** From the outside to the inside; none when the condition is anything else. */
  public static List<Expression.Quantifier> of(Expression condition) {
    List<Expression.Quantifier> all = new ArrayList<>();
    Expression current = bare(condition);
    while (current instanceof Expression.Quantifier quantifier && quantifier.universal()) {
      all.add(quantifier);
      current = bare(quantifier.body());
    }
    return all;
  }

  private static Expression bare(Expression expression) {
    Expression current = expression;
    while (current instanceof Expression.Parenthesized(var _, Expression inner)) {
      current = inner;
    }
    return current;
  }
}
