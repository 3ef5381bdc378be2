package dev.promiselang.types;

import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.EntryPaths.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Entries as paths and values, out of conditions and loops; what cannot stand among them is
 * reported.
 */
final class EntryCollector {

  private final ExpressionChecker expressions;

  EntryCollector(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  EntryPaths paths(List<Entry> entries, Context context) {
    List<Setting> settings = new ArrayList<>();
    List<EntryPaths.Spread> spreads = new ArrayList<>();
    collect(entries, context, true, settings, spreads);
    doubled(settings);
    return new EntryPaths(settings, spreads);
  }

  private void collect(
      List<Entry> entries,
      Context start,
      boolean always,
      List<Setting> settings,
      List<EntryPaths.Spread> spreads) {
    Context context = start;
    for (Entry entry : entries) {
      switch (entry) {
        case Entry.Field field -> {
          keyHoles(field, context);
          List<EntryPaths.Segment> path = EntryPaths.segments(field);
          if (!path.isEmpty()) {
            settings.add(
                new Setting(
                    path,
                    path.getFirst().at().to(path.getLast().at()),
                    field.value(),
                    context,
                    always));
          }
        }
        case Entry.Spread(var at, Expression value) -> {
          if (always && !settings.isEmpty()) {
            expressions.report(
                new MisplacedEntry(
                    at,
                    "a spread",
                    "after other entries of a record",
                    "put it first: the keys after it replace what it brings"));
          }
          spreads.add(new EntryPaths.Spread(value, context, always));
        }
        case Entry.For loop -> {
          Context inner =
              new CollectionChecker(expressions)
                  .loop(loop.key(), loop.variable(), loop.collection(), loop.condition(), context);
          collect(loop.body(), inner, false, settings, spreads);
        }
        case Entry.If choice -> {
          expressions.condition(choice.condition(), context);
          collect(
              choice.then(),
              context.knowing(expressions.narrowed(choice.condition(), true)),
              false,
              settings,
              spreads);
          collect(
              choice.otherwise(),
              context.knowing(expressions.narrowed(choice.condition(), false)),
              false,
              settings,
              spreads);
        }
        case Entry.Let let ->
            expressions.checking.variables.put(
                let.name(),
                expressions.checking.declarations.bound(
                    let.name(), let.type(), let.value(), context));
        case Entry.Resource resource ->
            expressions.report(
                new MisplacedEntry(
                    resource.construction().type().at(),
                    "a resource",
                    "in a record",
                    "give it a key: `key: " + resource.construction().type() + " { ... }`"));
        case Entry.Patch patch ->
            expressions.report(
                new MisplacedEntry(
                    patch.kind().at(),
                    "`patch`",
                    "in a record",
                    "patches stand in `install` or after `with`"));
        case Entry.Remove remove ->
            expressions.report(
                new MisplacedEntry(
                    remove.kind().at(),
                    "`remove`",
                    "in a record",
                    "it stands in `install` or after `with`"));
        case Entry.Assert check ->
            expressions.report(
                new MisplacedEntry(
                    check.at(), "`assert`", "in a record", "it stands in a test or policy"));
        case Entry.Missing _ -> {}
      }
    }
  }

  private void keyHoles(Entry.Field field, Context context) {
    for (Entry.Key key : field.path()) {
      if (key instanceof Entry.Key.Quoted(var _, Expression.TextLiteral text)) {
        expressions.infer(text, context);
      }
    }
  }

  /** A path set twice, or a path and its own beginning. */
  private void doubled(List<Setting> settings) {
    List<Setting> fixed =
        settings.stream()
            .filter(Setting::always)
            .filter(s -> s.path().stream().allMatch(segment -> segment.name().isPresent()))
            .toList();
    doubled("", fixed);
  }

  private void doubled(String prefix, List<Setting> settings) {
    EntryPaths.byFirst(settings)
        .forEach(
            (name, group) -> {
              Optional<Setting> leaf = group.stream().filter(Setting::isLeaf).findFirst();
              if (group.size() > 1 && leaf.isPresent()) {
                Setting second = group.get(1);
                expressions.report(
                    new KeySetTwice(second.at(), prefix + name, group.getFirst().at()));
              } else if (group.size() > 1) {
                doubled(prefix + name + ".", group.stream().map(Setting::tail).toList());
              }
            });
  }
}
