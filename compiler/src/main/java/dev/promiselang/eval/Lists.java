package dev.promiselang.eval;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Lists and sets as written, with their spreads, loops and conditions. */
final class Lists {

  private final Run run;

  Lists(Run run) {
    this.run = run;
  }

  Value of(Expression.ListLiteral literal, Environment environment) {
    List<Value> items =
        each(literal, environment, run.expressions::evaluate, item -> item).stream()
            .filter(item -> !(item instanceof Value.Absent))
            .toList();
    return run.typing.of(literal).present() instanceof Type.SetOf
        ? new Value.SetOf(items)
        : new Value.ListOf(items);
  }

  /** What is made of each element that is written, and of each value that is spread. */
  <T> List<T> each(
      Expression.ListLiteral literal,
      Environment environment,
      BiFunction<Expression, Environment, T> written,
      Function<Value, T> spread) {
    Elements<T> elements = new Elements<>(written, spread, new ArrayList<>());
    literal.elements().forEach(element -> add(element, environment, elements));
    return elements.items();
  }

  private record Elements<T>(
      BiFunction<Expression, Environment, T> written, Function<Value, T> spread, List<T> items) {

    void add(Value value) {
      items.add(spread.apply(value));
    }
  }

  private <T> void add(ListElement element, Environment environment, Elements<T> elements) {
    switch (element) {
      case ListElement.Item(var _, Expression written) ->
          elements.items().add(elements.written().apply(written, environment));
      case ListElement.Spread(var _, Expression written) ->
          spread(run.expressions.evaluate(written, environment), written, elements);
      case ListElement.For loop -> {
        Optional<List<Environment>> rounds =
            run.loops.rounds(
                loop.key(), loop.variable(), loop.collection(), loop.condition(), environment);
        rounds.ifPresentOrElse(
            all ->
                run.loops.each(
                    loop, loop.variable(), all, round -> add(loop.element(), round, elements)),
            () -> elements.add(Findings.FAILED));
      }
      case ListElement.If choice ->
          run.expressions
              .truth(choice.condition(), environment)
              .ifPresentOrElse(
                  holds -> {
                    if (holds) {
                      add(choice.then(), environment, elements);
                    } else {
                      choice.otherwise().ifPresent(other -> add(other, environment, elements));
                    }
                  },
                  () -> elements.add(Findings.FAILED));
    }
  }

  private <T> void spread(Value value, Expression written, Elements<T> elements) {
    switch (value) {
      case Value.ListOf list -> {
        run.budget.elements(list.items().size());
        list.items().forEach(elements::add);
      }
      case Value.SetOf set -> {
        run.budget.elements(set.members().size());
        set.members().forEach(elements::add);
      }
      case Value.Absent _ -> {}
      default -> elements.add(run.expressions.wrong(value, "a list or a set", written));
    }
  }
}
