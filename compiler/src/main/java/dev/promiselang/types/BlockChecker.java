package dev.promiselang.types;

import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import java.util.List;
import java.util.Optional;

/** Blocks of resources and of patches: what {@code install} and {@code with} hold. */
final class BlockChecker {

  private final ExpressionChecker expressions;
  private final EntryChecker entries;

  BlockChecker(ExpressionChecker expressions, EntryChecker entries) {
    this.expressions = expressions;
    this.entries = entries;
  }

  /** Constructions, spreads, loops, conditions, lets, patches. */
  void resources(List<Entry> block, Context start) {
    block(block, start, true);
  }

  /** Patches and removals only, in loops and conditions too. */
  void patches(List<Entry> block, Context start) {
    block(block, start, false);
  }

  private void block(List<Entry> block, Context context, boolean resources) {
    for (Entry entry : block) {
      switch (entry) {
        case Entry.Resource resource when resources -> {
          Type type = expressions.infer(resource.construction(), context);
          if (!(type instanceof Type.Resource) && !(type instanceof Type.Unknown)) {
            expressions.report(
                new MisplacedEntry(
                    resource.construction().type().at(),
                    "a value of type `" + TypeWords.of(type) + "`",
                    "among resources",
                    "a block of resources holds Kubernetes objects"));
          }
        }
        case Entry.Spread(var at, Expression value) when resources -> spread(value, context);
        case Entry.For loop -> {
          Context inner =
              new CollectionChecker(expressions)
                  .loop(loop.key(), loop.variable(), loop.collection(), loop.condition(), context);
          block(loop.body(), inner, resources);
        }
        case Entry.If choice -> {
          expressions.condition(choice.condition(), context);
          block(
              choice.then(),
              context.knowing(expressions.narrowed(choice.condition(), true)),
              resources);
          block(
              choice.otherwise(),
              context.knowing(expressions.narrowed(choice.condition(), false)),
              resources);
        }
        case Entry.Let let ->
            expressions.checking.variables.put(
                let.name(),
                expressions.checking.declarations.bound(
                    let.name(), let.type(), let.value(), context));
        case Entry.Patch patch -> {
          text(patch.name(), context);
          patch.namespace().ifPresent(namespace -> text(namespace, context));
          entries.patch(patch, context);
        }
        case Entry.Remove remove -> {
          text(remove.name(), context);
          remove.namespace().ifPresent(namespace -> text(namespace, context));
        }
        case Entry.Field field -> misplaced(field, resources);
        case Entry.Resource resource ->
            expressions.report(
                new MisplacedEntry(
                    resource.construction().type().at(),
                    "a resource",
                    "among patches",
                    "write `patch " + resource.construction().type() + " \"name\" { ... }`"));
        case Entry.Spread spread ->
            expressions.report(
                new MisplacedEntry(spread.at(), "a spread", "among patches", "write `patch ...`"));
        case Entry.Assert check ->
            expressions.report(
                new MisplacedEntry(
                    check.at(), "`assert`", "among resources", "it stands in a test or policy"));
        case Entry.Missing _ -> {}
      }
    }
  }

  /** The kind that stands where the key of a field would. */
  private static Optional<String> wholeKind(Entry.Field field) {
    return field.path().size() == 1
            && field.path().getFirst() instanceof Entry.Key.Word(var _, Name name)
            && Character.isUpperCase(name.text().codePointAt(0))
        ? Optional.of(name.text())
        : Optional.empty();
  }

  private void misplaced(Entry.Field field, boolean resources) {
    expressions.report(
        new MisplacedEntry(
            field.path().isEmpty() ? field.at() : field.path().getFirst().at(),
            "a field",
            resources ? "among resources" : "among patches",
            resources
                ? wholeKind(field)
                    .map(kind -> "leave the `:` away: `" + kind + " { ... }`")
                    .orElse("say whose field it is: `Namespace { metadata.name: \"x\" }`")
                : "say what is changed: `patch Deployment \"name\" { ... }`"));
  }

  private void text(Expression expression, Context context) {
    expressions.check(expression, Expected.of(Type.Text.PLAIN), context);
  }

  private void spread(Expression value, Context context) {
    Type type = expressions.infer(value, context);
    Type resource = new Type.Resource(Optional.empty());
    boolean fits =
        Fit.of(type, resource) != Fit.NO || Fit.of(type, Type.ListOf.of(resource)) != Fit.NO;
    if (!fits) {
      expressions.mismatch(value.at(), type, Expected.of(Type.ListOf.of(resource)));
    }
  }
}
