package dev.promiselang.eval;

import dev.promiselang.syntax.Expression;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;

/** {@code in}, {@code has}, {@code overlaps} and {@code only}. */
final class Membership {

  private final Run run;
  private final Comparisons comparisons;

  Membership(Run run, Comparisons comparisons) {
    this.run = run;
    this.comparisons = comparisons;
  }

  /** Whether the value is in what stands right of {@code in}. */
  Value in(Value value, Expression.Binary binary, Environment environment) {
    return in(value, binary.left(), binary.right(), environment);
  }

  Value in(Value value, Expression left, Expression right, Environment environment) {
    if (right instanceof Expression.Parenthesized(var _, Expression inner)) {
      return in(value, left, inner, environment);
    }
    if (right instanceof Expression.Range range) {
      return inRange(value, left, range, environment);
    }
    Value collection = run.expressions.evaluate(right, environment);
    if (value.hasFailed() || collection.hasFailed()) {
      return Findings.FAILED;
    }
    run.budget.characters(collection.extent().size());
    return switch (collection) {
      case Value.ListOf list -> Value.of(anyTakes(list.items(), value));
      case Value.SetOf set -> Value.of(anyTakes(set.members(), value));
      case Value.Mapping mapping ->
          Value.of(value instanceof Value.Text(String key) && mapping.get(key).isPresent());
      case Value.Version _ -> Value.of(takes(collection, value));
      default -> run.expressions.wrong(collection, "a list, set, map or range", right);
    };
  }

  private static boolean anyTakes(List<Value> members, Value value) {
    return members.stream().anyMatch(member -> takes(member, value));
  }

  /** Whether a member stands for the value; a short version stands for its whole line. */
  private static boolean takes(Value member, Value value) {
    return member instanceof Value.Version(var line) && value instanceof Value.Version(var version)
        ? version.inLine(line)
        : Comparisons.equal(member, value);
  }

  private Value inRange(
      Value value, Expression left, Expression.Range range, Environment environment) {
    Optional<Value> from = range.from().map(bound -> run.expressions.evaluate(bound, environment));
    Optional<Value> to = range.to().map(bound -> run.expressions.evaluate(bound, environment));
    if (value.hasFailed()
        || from.map(Value::hasFailed).orElse(false)
        || to.map(Value::hasFailed).orElse(false)) {
      return Findings.FAILED;
    }
    Value low = within(value, left, from, range.from(), sign -> sign >= 0);
    Value high = within(value, left, to, range.to(), sign -> sign <= 0);
    return low instanceof Value.Bool(boolean a) && high instanceof Value.Bool(boolean b)
        ? Value.of(a && b)
        : Findings.FAILED;
  }

  private Value within(
      Value value,
      Expression left,
      Optional<Value> bound,
      Optional<Expression> written,
      IntPredicate side) {
    if (bound.isEmpty() || written.isEmpty()) {
      return Value.of(true);
    }
    OptionalInt order = comparisons.compare(value, bound.get(), left, written.get());
    return order.isEmpty()
        ? run.expressions.wrong(value, "something that the bound can be compared with", left)
        : Value.of(side.test(order.getAsInt()) || takes(bound.get(), value));
  }

  Value ofSets(Expression.Binary binary, Value left, Value right) {
    Optional<List<Value>> held = items(left);
    if (held.isEmpty()) {
      return run.expressions.wrong(left, "a set or list", binary.left());
    }
    List<Value> asked = items(right).orElse(List.of(right));
    return Value.of(
        switch (binary.operator()) {
          case OVERLAPS -> asked.stream().anyMatch(held.get()::contains);
          case ONLY -> asked.containsAll(held.get());
          default -> held.get().containsAll(asked);
        });
  }

  private static Optional<List<Value>> items(Value value) {
    return switch (value) {
      case Value.SetOf set -> Optional.of(set.members());
      case Value.ListOf list -> Optional.of(list.items());
      default -> Optional.empty();
    };
  }
}
