package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Name;
import java.util.List;
import java.util.stream.Stream;

/** The bodies of tests and policies: lets and assertions, in loops and conditions too. */
final class AssertionChecker {

  private final ExpressionChecker expressions;

  AssertionChecker(Checking checking) {
    this.expressions = checking.expressions();
  }

  /** That something is asserted, unless what stands there instead has been reported. */
  void some(Name title, String word, List<Entry> body) {
    if (body.stream().allMatch(AssertionChecker::assertsNothing)) {
      expressions.report(new NothingAsserted(title.at(), word));
    }
  }

  private static boolean assertsNothing(Entry entry) {
    return switch (entry) {
      case Entry.Let _ -> true;
      case Entry.For loop -> loop.body().stream().allMatch(AssertionChecker::assertsNothing);
      case Entry.If choice ->
          Stream.of(choice.then(), choice.otherwise())
              .flatMap(List::stream)
              .allMatch(AssertionChecker::assertsNothing);
      case Entry.Assert _,
          Entry.Field _,
          Entry.Resource _,
          Entry.Spread _,
          Entry.Patch _,
          Entry.Remove _,
          Entry.Missing _ ->
          false;
    };
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
          expressions.message(check.message(), check.condition(), context);
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

  private void misplaced(Span at, String what) {
    expressions.report(new NoAssertion(at, what));
  }
}
