package dev.promiselang.verify;

import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Value;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Name;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** One run of the body of a test or policy. */
final class Body {

  /**
   * An assertion that does not hold, the message of its author, where it is evaluated, and the
   * variables of the loops around it.
   */
  record Unmet(
      Entry.Assert assertion, String message, Environment environment, List<Name> variables) {
    Unmet {
      variables = List.copyOf(variables);
    }
  }

  private final Evaluator evaluator;
  private final List<Unmet> unmet = new ArrayList<>();
  private final Deque<Name> variables = new ArrayDeque<>();
  private boolean computed = true;

  Body(Evaluator evaluator) {
    this.evaluator = evaluator;
  }

  List<Unmet> unmet() {
    return List.copyOf(unmet);
  }

  /** Whether everything could be evaluated; what could not has been reported. */
  boolean computed() {
    return computed;
  }

  /**
   * Runs entries in order; what follows an assertion may rely on it, so the first unmet ends it.
   */
  void run(List<Entry> entries, Environment start) {
    Environment environment = start;
    for (Entry entry : entries) {
      if (!unmet.isEmpty()) {
        return;
      }
      switch (entry) {
        case Entry.Let(var _, var name, var _, var value) -> {
          Value known = evaluator.evaluate(value, environment);
          computed &= !known.hasFailed();
          environment = environment.with(name, known);
        }
        case Entry.Assert check -> check(check, environment);
        case Entry.For loop -> rounds(loop, environment);
        case Entry.If choice -> choose(choice, environment);
        case Entry.Field _,
            Entry.Spread _,
            Entry.Resource _,
            Entry.Patch _,
            Entry.Remove _,
            Entry.Missing _ ->
            computed = false;
      }
    }
  }

  private void rounds(Entry.For loop, Environment environment) {
    Optional<List<Environment>> rounds =
        evaluator.rounds(
            loop.key(), loop.variable(), loop.collection(), loop.condition(), environment);
    computed &= rounds.isPresent();
    variables.addLast(loop.variable());
    for (Environment round : rounds.orElse(List.of())) {
      run(loop.body(), round);
    }
    variables.removeLast();
  }

  private void choose(Entry.If choice, Environment environment) {
    Value condition = evaluator.evaluate(choice.condition(), environment);
    if (condition instanceof Value.Bool(boolean holds)) {
      run(holds ? choice.then() : choice.otherwise(), environment);
    } else {
      computed = false;
    }
  }

  private void check(Entry.Assert check, Environment environment) {
    Value value = evaluator.evaluate(check.condition(), environment);
    if (!(value instanceof Value.Bool(boolean holds))) {
      computed = false;
    } else if (!holds) {
      unmet.add(new Unmet(check, message(check, environment), environment, List.copyOf(variables)));
    }
  }

  private String message(Entry.Assert check, Environment environment) {
    Environment failing = evaluator.failing(check.condition(), environment);
    return check.message().map(message -> evaluator.evaluate(message, failing)).orElse(Value.of(""))
            instanceof Value.Text(String text)
        ? text
        : "";
  }
}
