package dev.promiselang.fleet.placement.portable;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.Fact;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.Type;
import java.util.Optional;

/** Reads a selector as a conjunction of equalities, or reports why it is none. */
final class ConjunctionReader {

  private final Resolution resolution;
  private final Evaluator evaluator;
  private final Fleet facts;
  private final Problems problems;

  ConjunctionReader(Resolution resolution, Evaluator evaluator, Fleet facts, Problems problems) {
    this.resolution = resolution;
    this.evaluator = evaluator;
    this.facts = facts;
    this.problems = problems;
  }

  Optional<Conjunction> read(Expression selector) {
    return switch (selector) {
      case Expression.Parenthesized parenthesized -> read(parenthesized.inner());
      case Expression.BoolLiteral(_, boolean value) when value -> Optional.of(Conjunction.EVERY);
      case Expression.Binary(_, BinaryOperator operator, _, var left, var right)
          when operator == BinaryOperator.AND ->
          both(selector, left, right);
      case Expression.Binary(_, BinaryOperator operator, _, var left, var right)
          when operator == BinaryOperator.EQUAL ->
          fact(left).isPresent() ? equality(left, right) : reversed(selector, left, right);
      case Expression.Not(_, Expression operand) when fact(operand).isPresent() ->
          equality(operand, Value.of(false));
      case Expression.Reference reference -> named(reference, resolution.of(reference));
      case Expression.Member member -> named(member, resolution.of(member));
      default -> refuse(selector, "only equalities joined by `and` can be labels");
    };
  }

  private Optional<Conjunction> both(Expression whole, Expression left, Expression right) {
    Optional<Conjunction> first = read(left);
    Optional<Conjunction> second = read(right);
    if (first.isEmpty() || second.isEmpty()) {
      return Optional.empty();
    }
    return first
        .get()
        .and(second.get())
        .or(() -> refuse(whole, "no cluster has two values of one fact"));
  }

  private Optional<Conjunction> named(Expression name, Symbol symbol) {
    return symbol instanceof Symbol.Group group
        ? read(group.declaration().selector())
        : equality(name, Value.of(true));
  }

  /** Neither side may be a fact: the name of a cluster is none. */
  private Optional<Conjunction> reversed(Expression whole, Expression left, Expression right) {
    return fact(right).isPresent()
        ? equality(right, left)
        : refuse(whole, "this is no fact that a label could carry");
  }

  private Optional<Conjunction> equality(Expression fact, Expression constant) {
    return equality(fact, evaluator.evaluate(constant, Environment.EMPTY));
  }

  private Optional<Conjunction> equality(Expression expression, Value value) {
    Optional<Fact> fact = fact(expression).flatMap(facts::fact);
    if (fact.isEmpty()) {
      return refuse(expression, "this is no fact that a label could carry");
    }
    if (fact.get().defaultValue().isPresent()) {
      return refuse(expression, "a fact with a default may be missing among the labels");
    }
    return switch (fact.get().type()) {
      case Type.Bool _, Type.Text _, Type.Enumeration _, Type.Int _ ->
          Optional.of(Conjunction.of(fact.get().name(), value));
      default -> refuse(expression, "the label of such a fact cannot be compared as text");
    };
  }

  private Optional<String> fact(Expression expression) {
    return switch (expression) {
      case Expression.Parenthesized parenthesized -> fact(parenthesized.inner());
      case Expression.Reference reference
          when resolution.of(reference) instanceof Symbol.Fact fact ->
          Optional.of(fact.name());
      default -> Optional.empty();
    };
  }

  private Optional<Conjunction> refuse(Expression at, String reason) {
    problems.add(new NotPortable(at.at(), reason));
    return Optional.empty();
  }
}
