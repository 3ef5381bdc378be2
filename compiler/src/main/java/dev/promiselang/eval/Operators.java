package dev.promiselang.eval;

import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;

/** The operators: which of them evaluates its operands when, and who computes. */
final class Operators {

  private final Run run;
  private final NumberLiterals literals;
  private final Arithmetic arithmetic;
  private final Comparisons comparisons;
  private final Membership membership;

  Operators(Run run) {
    this.run = run;
    this.literals = new NumberLiterals(run);
    this.arithmetic = new Arithmetic(run);
    this.comparisons = new Comparisons(run);
    this.membership = new Membership(run, comparisons);
  }

  Arithmetic arithmetic() {
    return arithmetic;
  }

  Membership membership() {
    return membership;
  }

  NumberLiterals literals() {
    return literals;
  }

  Value of(Expression.Binary binary, Environment environment) {
    return switch (binary.operator()) {
      case AND, OR -> run.choices.logical(binary, environment);
      case OR_ELSE -> run.choices.orElse(binary, environment);
      case IN, NOT_IN -> in(binary, environment);
      default -> strict(binary, environment);
    };
  }

  private Value in(Expression.Binary binary, Environment environment) {
    Value left = run.expressions.evaluate(binary.left(), environment);
    Value found = membership.in(left, binary, environment);
    boolean negated = binary.operator() == BinaryOperator.NOT_IN;
    return negated && found instanceof Value.Bool(boolean truth) ? Value.of(!truth) : found;
  }

  private Value strict(Expression.Binary binary, Environment environment) {
    Value left = run.expressions.evaluate(binary.left(), environment);
    Value right = run.expressions.evaluate(binary.right(), environment);
    if (left.hasFailed() || right.hasFailed()) {
      return Findings.FAILED;
    }
    run.budget.characters(left.extent().size() + right.extent().size());
    return switch (binary.operator()) {
      case MULTIPLY, DIVIDE, REMAINDER, ADD, SUBTRACT -> arithmetic.of(binary, left, right);
      case EQUAL -> Value.of(Comparisons.equal(left, right));
      case NOT_EQUAL -> Value.of(!Comparisons.equal(left, right));
      case LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          comparisons.ordered(binary, left, right);
      case HAS, OVERLAPS, ONLY -> membership.ofSets(binary, left, right);
      case AND, OR, OR_ELSE, IN, NOT_IN -> Findings.FAILED;
    };
  }

  Value negate(Expression.Negate negate, Environment environment) {
    if (negate.operand() instanceof Expression.NumericLiteral literal) {
      Value value = literals.negative(negate, literal);
      return value instanceof Value.Whole ? value : arithmetic.negated(value, negate);
    }
    return arithmetic.negated(run.expressions.evaluate(negate.operand(), environment), negate);
  }
}
