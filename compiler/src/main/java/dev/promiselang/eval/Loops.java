package dev.promiselang.eval;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    Value value = run.expressions.evaluate(collection, environment);
    run.budget.work(value.extent().size() / 16, collection.at());
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
    boolean result = quantifier.universal();
    for (Environment round : rounds.get()) {
      Optional<Boolean> holds = run.expressions.truth(quantifier.body(), round);
      if (holds.isEmpty()) {
        return Findings.FAILED;
      }
      result = quantifier.universal() ? result && holds.get() : result || holds.get();
    }
    return Value.of(result);
  }
}
