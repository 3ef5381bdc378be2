package dev.promiselang.eval;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lists and sets as written, with their spreads, loops and conditions. */
final class Lists {

  private final Run run;

  Lists(Run run) {
    this.run = run;
  }

  Value of(Expression.ListLiteral literal, Environment environment) {
    List<Value> items = new ArrayList<>();
    literal.elements().forEach(element -> add(element, environment, items));
    return run.typing.of(literal).present() instanceof Type.SetOf
        ? new Value.SetOf(items)
        : new Value.ListOf(items);
  }

  private void add(ListElement element, Environment environment, List<Value> items) {
    switch (element) {
      case ListElement.Item(var _, Expression written) -> {
        Value value = run.expressions.evaluate(written, environment);
        if (!(value instanceof Value.Absent)) {
          items.add(value);
        }
      }
      case ListElement.Spread(var _, Expression written) ->
          spread(run.expressions.evaluate(written, environment), written, items);
      case ListElement.For loop -> {
        Optional<List<Environment>> rounds =
            run.loops.rounds(
                loop.key(), loop.variable(), loop.collection(), loop.condition(), environment);
        rounds.ifPresentOrElse(
            all ->
                run.loops.each(
                    loop, loop.variable(), all, round -> add(loop.element(), round, items)),
            () -> items.add(Findings.FAILED));
      }
      case ListElement.If choice ->
          run.expressions
              .truth(choice.condition(), environment)
              .ifPresentOrElse(
                  holds -> {
                    if (holds) {
                      add(choice.then(), environment, items);
                    } else {
                      choice.otherwise().ifPresent(other -> add(other, environment, items));
                    }
                  },
                  () -> items.add(Findings.FAILED));
    }
  }

  private void spread(Value value, Expression written, List<Value> items) {
    switch (value) {
      case Value.ListOf list -> {
        run.budget.elements(list.items().size());
        items.addAll(list.items());
      }
      case Value.SetOf set -> {
        run.budget.elements(set.members().size());
        items.addAll(set.members());
      }
      case Value.Absent _ -> {}
      default -> items.add(run.expressions.wrong(value, "a list or a set", written));
    }
  }
}
