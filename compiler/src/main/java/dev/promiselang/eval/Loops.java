package dev.promiselang.eval;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.Universals;
import dev.promiselang.types.Literals;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/** What runs over lists, sets and maps. */
final class Loops {

  private final Run run;

  Loops(Run run) {
    this.run = run;
  }

  /** An environment for each element that passes the condition; nothing when something failed. */
  Optional<List<Environment>> rounds(
      Optional<Name> key,
      Name variable,
      Expression collection,
      Optional<Expression> condition,
      Environment environment) {
    Optional<List<Environment>> all = elements(key, variable, collection, environment);
    if (all.isEmpty() || condition.isEmpty()) {
      return all;
    }
    List<Environment> passing = new ArrayList<>();
    for (Environment round : all.get()) {
      Optional<Boolean> passes = run.expressions.truth(condition.get(), round);
      if (passes.isEmpty()) {
        return Optional.empty();
      }
      if (passes.get()) {
        passing.add(round);
      }
    }
    return Optional.of(passing);
  }

  private Optional<List<Environment>> elements(
      Optional<Name> key, Name variable, Expression collection, Environment environment) {
    if (Literals.bare(collection) instanceof Expression.Range range) {
      return numbers(range, environment).map(numbers -> bind(numbers, variable, environment));
    }
    Value value = run.expressions.evaluate(collection, environment);
    run.budget.characters(value.extent().size());
    return switch (value) {
      case Value.ListOf list -> Optional.of(bind(list.items(), variable, environment));
      case Value.SetOf set -> Optional.of(bind(set.members(), variable, environment));
      case Value.Mapping mapping -> Optional.of(bind(mapping, key, variable, environment));
      case Value.Absent _ -> Optional.of(List.of());
      default -> {
        run.expressions.wrong(value, "a list, set or map", collection);
        yield Optional.empty();
      }
    };
  }

  /** The whole numbers of a range, none when it ends before it begins. */
  private Optional<List<Value>> numbers(Expression.Range range, Environment environment) {
    Value from = run.expressions.evaluate(range.from().orElseThrow(), environment);
    Value to = run.expressions.evaluate(range.to().orElseThrow(), environment);
    if (!(from instanceof Value.Whole(long first)) || !(to instanceof Value.Whole(long last))) {
      return Optional.empty();
    }
    BigInteger count =
        BigInteger.valueOf(last).subtract(BigInteger.valueOf(first)).add(BigInteger.ONE);
    if (!run.budget.admits(count.min(BigInteger.valueOf(Long.MAX_VALUE)).longValue(), range.at())) {
      return Optional.empty();
    }
    return Optional.of(
        LongStream.range(0, count.signum() < 0 ? 0 : count.longValue())
            .mapToObj(i -> Value.of(first + i))
            .toList());
  }

  private static List<Environment> bind(List<Value> items, Name variable, Environment environment) {
    return items.stream().map(item -> environment.with(variable, item)).toList();
  }

  /** Both key and value of each entry; without a name for the key, the value alone. */
  private static List<Environment> bind(
      Value.Mapping mapping, Optional<Name> key, Name variable, Environment environment) {
    List<Environment> rounds = new ArrayList<>();
    for (Map.Entry<String, Value> entry : mapping.entries().entrySet()) {
      Environment round =
          key.map(name -> environment.with(name, Value.of(entry.getKey()))).orElse(environment);
      rounds.add(round.with(variable, entry.getValue()));
    }
    return rounds;
  }

  /** Does the same in each round of a loop, as long as the budget lasts. */
  void each(Node loop, Name variable, List<Environment> rounds, Consumer<Environment> round) {
    run.budget.costs().beginLoop(loop, variable.at(), rounds.size());
    rounds.forEach(
        environment -> {
          if (!run.budget.isSpent()) {
            round.accept(environment);
          }
        });
    run.budget.costs().end();
  }

  /** What fails for one element fails as a whole, whatever is decided by the others. */
  Value of(Expression.Quantifier quantifier, Environment environment) {
    Optional<List<Environment>> rounds =
        rounds(
            Optional.empty(),
            quantifier.variable(),
            quantifier.collection(),
            quantifier.condition(),
            environment);
    if (rounds.isEmpty()) {
      return Findings.FAILED;
    }
    run.budget.costs().beginLoop(quantifier, quantifier.variable().at(), rounds.get().size());
    Value result = of(quantifier, rounds.get());
    run.budget.costs().end();
    return result;
  }

  /**
   * Where a condition that does not hold knows the elements for which it fails: the first of each
   * {@code all} that it consists of.
   */
  Environment failing(Expression condition, Environment start) {
    Environment environment = start;
    for (Expression.Quantifier all : Universals.of(condition)) {
      Environment around = environment;
      environment =
          rounds(Optional.empty(), all.variable(), all.collection(), all.condition(), around)
              .orElse(List.of())
              .stream()
              .filter(round -> !run.expressions.truth(all.body(), round).orElse(true))
              .findFirst()
              .orElse(around);
    }
    return environment;
  }

  private Value of(Expression.Quantifier quantifier, List<Environment> rounds) {
    boolean result = quantifier.universal();
    for (Environment round : rounds) {
      Optional<Boolean> holds = run.expressions.truth(quantifier.body(), round);
      if (holds.isEmpty()) {
        return Findings.FAILED;
      }
      result = quantifier.universal() ? result && holds.get() : result || holds.get();
    }
    return Value.of(result);
  }
}
