package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Environment;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes a selector apart and says of each part whether it holds. */
final class Terms {

  private final Resolution resolution;
  private final EvaluatedSelectors selectors;
  private final Environment environment;

  Terms(Resolution resolution, EvaluatedSelectors selectors, Environment environment) {
    this.resolution = resolution;
    this.selectors = selectors;
    this.environment = environment;
  }

  Term of(Expression selector) {
    return switch (selector) {
      case Expression.Parenthesized parenthesized -> of(parenthesized.inner());
      case Expression.Not not -> term(selector, Term.Form.NOT, List.of(of(not.operand())));
      case Expression.Binary binary when binary.operator() == BinaryOperator.AND ->
          term(selector, Term.Form.ALL, parts(binary, BinaryOperator.AND).toList());
      case Expression.Binary binary when binary.operator() == BinaryOperator.OR ->
          term(selector, Term.Form.ANY, parts(binary, BinaryOperator.OR).toList());
      case Expression.Reference reference -> groupOrLeaf(selector, resolution.of(reference));
      case Expression.Member member -> groupOrLeaf(selector, resolution.of(member));
      default -> term(selector, Term.Form.COMPARISON, List.of());
    };
  }

  /** The operands of a chain of one operator, from left to right. */
  private Stream<Term> parts(Expression expression, BinaryOperator operator) {
    return expression instanceof Expression.Binary binary && binary.operator() == operator
        ? Stream.concat(parts(binary.left(), operator), parts(binary.right(), operator))
        : Stream.of(of(expression));
  }

  private Term groupOrLeaf(Expression selector, Symbol symbol) {
    return symbol instanceof Symbol.Group group
        ? new Term(
            selector.at(),
            Term.Form.GROUP,
            selectors.holds(selector, environment),
            List.of(of(group.declaration().selector())),
            Optional.of(group.name().text()))
        : term(selector, Term.Form.COMPARISON, List.of());
  }

  private Term term(Expression selector, Term.Form form, List<Term> parts) {
    return new Term(
        selector.at(), form, selectors.holds(selector, environment), parts, Optional.empty());
  }
}
