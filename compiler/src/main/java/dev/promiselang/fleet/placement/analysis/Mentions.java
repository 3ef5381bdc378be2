package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The constants that selectors hold each fact against. */
final class Mentions {

  private final Resolution resolution;
  private final Evaluator evaluator;
  private final Map<String, List<Value>> byFact = new TreeMap<>();
  private boolean understood = true;

  Mentions(Resolution resolution, Evaluator evaluator) {
    this.resolution = resolution;
    this.evaluator = evaluator;
  }

  /** Whether every comparison was of a form that can be analysed. */
  boolean understood() {
    return understood;
  }

  List<Value> of(String fact) {
    return byFact.getOrDefault(fact, List.of());
  }

  Mentions add(Expression selector) {
    switch (selector) {
      case Expression.Parenthesized parenthesized -> add(parenthesized.inner());
      case Expression.Not not -> add(not.operand());
      case Expression.Binary(_, BinaryOperator operator, _, var left, var right)
          when operator == BinaryOperator.AND || operator == BinaryOperator.OR ->
          add(left).add(right);
      case Expression.Binary comparison -> addComparison(comparison);
      case Expression.If choice ->
          add(choice.condition()).add(choice.then()).add(choice.otherwise());
      case Expression.BoolLiteral _ -> {}
      case Expression.Reference reference -> addName(resolution.of(reference), selector);
      case Expression.Member member -> addName(resolution.of(member), selector);
      default -> understood = false;
    }
    return this;
  }

  private void addName(Symbol symbol, Expression selector) {
    if (symbol instanceof Symbol.Group group) {
      add(group.declaration().selector());
    } else if (fact(selector).isEmpty()) {
      understood = false;
    }
  }

  private void addComparison(Expression.Binary comparison) {
    Optional<String> left = fact(comparison.left());
    Optional<String> right = fact(comparison.right());
    if (left.isEmpty() && right.isEmpty() && isEquality(comparison.operator())) {
      add(comparison.left()).add(comparison.right());
    } else if (left.isPresent() == right.isPresent()) {
      understood = false;
    } else {
      Expression constant = left.isPresent() ? comparison.right() : comparison.left();
      List<Value> values =
          byFact.computeIfAbsent(left.or(() -> right).orElseThrow(), _ -> new ArrayList<>());
      addConstants(constant, values);
    }
  }

  /** Conditions may be held against each other: {@code (team == "c") == (env == "dev")}. */
  private static boolean isEquality(BinaryOperator operator) {
    return operator == BinaryOperator.EQUAL || operator == BinaryOperator.NOT_EQUAL;
  }

  private void addConstants(Expression constant, List<Value> values) {
    if (constant instanceof Expression.Parenthesized parenthesized) {
      addConstants(parenthesized.inner(), values);
    } else if (constant instanceof Expression.Range range) {
      range.from().ifPresent(from -> addConstants(from, values));
      range.to().ifPresent(to -> addConstants(to, values));
    } else {
      addValues(evaluator.evaluate(constant, Environment.EMPTY), values);
    }
  }

  private void addValues(Value value, List<Value> values) {
    switch (value) {
      case Value.ListOf list -> list.items().forEach(item -> addValues(item, values));
      case Value.SetOf set -> set.members().forEach(member -> addValues(member, values));
      case Value.Failed _ -> understood = false;
      default -> values.add(value);
    }
  }

  /** The fact that an expression is, if it is nothing but a fact. */
  private Optional<String> fact(Expression expression) {
    return switch (expression) {
      case Expression.Parenthesized parenthesized -> fact(parenthesized.inner());
      case Expression.Reference reference -> fact(resolution.of(reference));
      case Expression.Member(_, Expression.Reference target, _, var name)
          when resolution.of(target).equals(new Symbol.Special("cluster")) ->
          Optional.of(name.text());
      default -> Optional.empty();
    };
  }

  private static Optional<String> fact(Symbol symbol) {
    return switch (symbol) {
      case Symbol.Fact fact -> Optional.of(fact.name());
      case Symbol.Field field -> Optional.of(field.declaration().text());
      case Symbol.ClusterName _ -> Optional.of("name");
      default -> Optional.empty();
    };
  }
}
