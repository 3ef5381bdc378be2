package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import java.util.List;

/** The bodies of tests and policies: lets and assertions, in loops and conditions too. */
final class AssertionChecker {

  private final ExpressionChecker expressions;

  AssertionChecker(Checking checking) {
    this.expressions = checking.expressions();
  }

  void check(List<Entry> body, Context start) {
    Context context = start;
    for (Entry entry : body) {
      switch (entry) {
        case Entry.Let let ->
            expressions.checking.variables.put(
                let.name(),
                expressions.checking.declarations.bound(
                    let.name(), let.type(), let.value(), context));
        case Entry.Assert check -> {
          expressions.condition(check.condition(), context);
          message(check, context);
          context = context.knowing(expressions.narrowed(check.condition(), true));
        }
        case Entry.For loop ->
            check(
                loop.body(),
                new CollectionChecker(expressions)
                    .loop(
                        loop.key(), loop.variable(), loop.collection(), loop.condition(), context));
        case Entry.If choice -> {
          expressions.condition(choice.condition(), context);
          check(choice.then(), context.knowing(expressions.narrowed(choice.condition(), true)));
          check(
              choice.otherwise(), context.knowing(expressions.narrowed(choice.condition(), false)));
        }
        case Entry.Field field ->
            misplaced(
                field.path().isEmpty() ? field.at() : field.path().getFirst().at(), "a field");
        case Entry.Resource resource ->
            misplaced(resource.construction().type().at(), "a resource");
        case Entry.Spread spread -> misplaced(spread.at(), "a spread");
        case Entry.Patch patch -> misplaced(patch.kind().at(), "a patch");
        case Entry.Remove remove -> misplaced(remove.kind().at(), "a removal");
        case Entry.Missing _ -> {}
      }
    }
  }

  private void message(Entry.Assert check, Context context) {
    if (check.message().isPresent()) {
      Expression message = check.message().get();
      expressions.check(message, Expected.of(Type.Text.PLAIN), context);
    }
  }

  private void misplaced(Span at, String what) {
    expressions.report(new NoAssertion(at, what));
  }
}
