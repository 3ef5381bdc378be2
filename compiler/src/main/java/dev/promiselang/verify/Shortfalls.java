package dev.promiselang.verify;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.syntax.BinaryOperator;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.types.Type;
import dev.promiselang.types.Typing;
import java.util.List;
import java.util.Optional;

/** Finds out why a condition does not hold, by evaluating its parts again. */
final class Shortfalls {

  private final Typing typing;
  private final Evaluator evaluator;
  private final ValueLabels labels;

  Shortfalls(Typing typing, Evaluator evaluator) {
    this.typing = typing;
    this.evaluator = evaluator;
    this.labels = new ValueLabels(typing);
  }

  /** Why an assertion does not hold, and in which round of the loops around it. */
  Shortfall of(Body.Unmet unmet) {
    Shortfall shortfall = because(unmet.assertion().condition(), unmet.environment(), false);
    for (Name variable : unmet.variables()) {
      Value value = unmet.environment().lookup(variable).orElseThrow();
      shortfall =
          shortfall.and(
              variable.at(), "`" + variable + "` is `" + ValueLabels.element(value) + "`");
    }
    return shortfall;
  }

  /** Why it is true or false, whichever it is and should not be. */
  private Shortfall because(Expression condition, Environment environment, boolean is) {
    return switch (condition) {
      case Expression.Parenthesized(var _, Expression inner) -> because(inner, environment, is);
      case Expression.Not(var _, Expression operand) -> because(operand, environment, !is);
      case Expression.LetIn let ->
          because(
              let.body(),
              environment.with(let.name(), evaluator.evaluate(let.value(), environment)),
              is);
      case Expression.Quantifier quantifier when quantifier.universal() != is ->
          counterexample(quantifier, environment);
      case Expression.Quantifier quantifier ->
          Shortfall.at(quantifier.at(), is ? "this holds for all of them" : "this holds for none");
      case Expression.Binary binary -> binary(binary, environment, is);
      case Expression.Call(var _, Expression.Member member, var _) when asksValue(member) -> {
        Value target = evaluator.evaluate(member.target(), environment);
        yield Shortfall.at(member.target().at(), "this is " + labels.of(target, member.target()));
      }
      default -> whole(condition, is);
    };
  }

  private static Shortfall whole(Expression condition, boolean is) {
    return Shortfall.at(condition.at(), "this is " + is);
  }

  /** Whether a method is called on a value that says why, not on a promise or a cluster. */
  private boolean asksValue(Expression.Member member) {
    return !(member.target() instanceof Expression.TypeReference)
        && !ValueLabels.isCluster(typing.of(member.target()))
        && !ValueLabels.saysItself(member.target());
  }

  private Shortfall binary(Expression.Binary binary, Environment environment, boolean is) {
    return switch (binary.operator()) {
      case AND -> is ? whole(binary, true) : firstThatIs(binary, environment, false);
      case OR -> is ? firstThatIs(binary, environment, true) : whole(binary, false);
      case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
          compared(binary, environment, is);
      case IN, NOT_IN, HAS, OVERLAPS, ONLY -> compared(binary, environment, is);
      case MULTIPLY, DIVIDE, REMAINDER, ADD, SUBTRACT, OR_ELSE -> whole(binary, is);
    };
  }

  private Shortfall firstThatIs(Expression.Binary binary, Environment environment, boolean is) {
    boolean left = evaluator.evaluate(binary.left(), environment).equals(Value.of(is));
    return because(left ? binary.left() : binary.right(), environment, is);
  }

  /** Both sides, and where they differ; a side that everybody sees is not repeated. */
  private Shortfall compared(Expression.Binary binary, Environment environment, boolean is) {
    Value one = evaluator.evaluate(binary.left(), environment);
    Value other =
        ValueLabels.isRange(binary.right())
            ? new Value.Absent()
            : evaluator.evaluate(binary.right(), environment);
    if (binary.operator() == BinaryOperator.EQUAL && Difference.isStructural(one, other)) {
      return Shortfall.at(binary.left().at(), "the left side")
          .and(binary.right().at(), "the right side")
          .differing(Difference.between(one, other));
    }
    Shortfall right =
        Shortfall.at(binary.right().at(), "this is " + labels.of(other, binary.right()));
    if (ValueLabels.saysItself(binary.left())) {
      return ValueLabels.saysItself(binary.right()) ? whole(binary, is) : right;
    }
    Shortfall left = Shortfall.at(binary.left().at(), "this is " + labels.of(one, binary.left()));
    if (ValueLabels.saysItself(binary.right())) {
      return left;
    }
    return left.and(
        binary.right().at(), one.equals(other) ? "and so is this" : right.primary().text());
  }

  /** The first element that does not do as all should, or does as none should. */
  private Shortfall counterexample(Expression.Quantifier quantifier, Environment environment) {
    boolean is = !quantifier.universal();
    List<Environment> against =
        evaluator
            .rounds(
                Optional.empty(),
                quantifier.variable(),
                quantifier.collection(),
                quantifier.condition(),
                environment)
            .orElse(List.of())
            .stream()
            .filter(round -> evaluator.evaluate(quantifier.body(), round).equals(Value.of(is)))
            .toList();
    if (against.isEmpty()) {
      return whole(quantifier, is);
    }
    Shortfall first = because(quantifier.body(), against.getFirst(), is);
    List<Value> elements =
        against.stream().flatMap(r -> r.lookup(quantifier.variable()).stream()).toList();
    return overClusters(quantifier)
        ? clusters(first, quantifier, elements)
        : first.and(quantifier.variable().at(), example(quantifier, elements));
  }

  private boolean overClusters(Expression.Quantifier quantifier) {
    return typing.of(quantifier.collection()) instanceof Type.ListOf(Type of, var _, var _)
        && ValueLabels.isCluster(of);
  }

  private static Shortfall clusters(
      Shortfall first, Expression.Quantifier quantifier, List<Value> elements) {
    List<String> names = elements.stream().map(ValueLabels::clusterName).sorted().toList();
    return first
        .and(
            quantifier.variable().at(),
            "`" + quantifier.variable() + "` is `" + names.getFirst() + "`")
        .on(names);
  }

  private static String example(Expression.Quantifier quantifier, List<Value> elements) {
    int others = elements.size() - 1;
    return "`"
        + quantifier.variable()
        + "` is `"
        + ValueLabels.element(elements.getFirst())
        + "`"
        + (others > 0 ? ", and " + others + " more are like it" : "");
  }
}
