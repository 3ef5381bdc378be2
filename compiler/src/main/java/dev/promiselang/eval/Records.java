package dev.promiselang.eval;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Records, maps and changes as written: entries with their paths, spreads, loops, conditions. */
final class Records {

  private final Run run;

  Records(Run run) {
    this.run = run;
  }

  /** The mapping that the entries make, failed when some of them cannot be known. */
  Value of(List<Entry> entries, Environment environment) {
    PathTree tree = tree(entries, environment, false);
    return tree.failed() ? Findings.FAILED : Merging.record(run, tree);
  }

  /** The same, with what could be computed even when something has failed. */
  Value.Mapping asMuchAsKnown(List<Entry> entries, Environment environment) {
    PathTree tree = tree(entries, environment, false);
    Value.Mapping mapping = Merging.record(run, tree);
    return tree.failed() ? Value.Mapping.incomplete(mapping.entries()) : mapping;
  }

  /** {@code base with { ... }}: changed, then made to conform to the type of the base again. */
  Value of(Expression.With with, Environment environment) {
    Value base = run.expressions.evaluate(with.base(), environment);
    if (!(base instanceof Value.Mapping mapping)) {
      return run.expressions.wrong(base, "a record or a map", with.base());
    }
    Type known = run.typing.of(with).present();
    Type type = fields(known, mapping);
    Value changed = changed(mapping, with.entries(), type, environment);
    return run.conform.to(changed, type, Place.of(with), Optional.empty());
  }

  /** What tells the fields of a value: its type, else what it is known to be. */
  private Type fields(Type known, Value.Mapping value) {
    return switch (known) {
      case Type.Any _, Type.Unknown _ -> value.shape().<Type>map(Type.Record::new).orElse(known);
      case Type.Resource(Optional<Type.ResourceKind> kind) ->
          kind.or(() -> Constructions.kind(value))
              .flatMap(run.typing::of)
              .<Type>map(Type.Record::new)
              .orElse(known);
      default -> known;
    };
  }

  /** A mapping changed by entries, in which {@code old} is the mapping as it was. */
  Value changed(Value.Mapping base, List<Entry> entries, Type type, Environment environment) {
    PathTree tree = tree(entries, environment.with(References.OLD, base), true);
    run.budget.elements(base.entries().size());
    return tree.failed() ? Findings.FAILED : Merging.change(run, base, tree, type);
  }

  private PathTree tree(List<Entry> entries, Environment environment, boolean change) {
    PathTree tree = new PathTree();
    gather(entries, environment, change, tree);
    return tree;
  }

  private void gather(List<Entry> entries, Environment environment, boolean change, PathTree tree) {
    Environment current = environment;
    for (Entry entry : entries) {
      current = gather(entry, current, change, tree);
    }
  }

  private Environment gather(Entry entry, Environment environment, boolean change, PathTree tree) {
    switch (entry) {
      case Entry.Field field -> field(field, environment, change, tree);
      case Entry.Spread(var _, Expression value) -> spread(value, environment, tree);
      case Entry.For loop ->
          run.loops
              .rounds(loop.key(), loop.variable(), loop.collection(), loop.condition(), environment)
              .ifPresentOrElse(
                  rounds ->
                      run.loops.each(
                          loop,
                          loop.variable(),
                          rounds,
                          round -> gather(loop.body(), round, change, tree)),
                  tree::fail);
      case Entry.If choice ->
          run.expressions
              .truth(choice.condition(), environment)
              .ifPresentOrElse(
                  holds ->
                      gather(holds ? choice.then() : choice.otherwise(), environment, change, tree),
                  tree::fail);
      case Entry.Let(var _, var name, var _, Expression value) -> {
        return environment.with(name, run.expressions.evaluate(value, environment));
      }
      case Entry.Missing _ -> tree.fail();
      case Entry.Resource _, Entry.Patch _, Entry.Remove _, Entry.Assert _ ->
          throw new dev.promiselang.diagnostics.CompilerBug("no entry of a record: " + entry.at());
    }
    return environment;
  }

  private void field(Entry.Field field, Environment environment, boolean change, PathTree tree) {
    List<String> path = new ArrayList<>();
    for (Entry.Key key : field.path()) {
      key(key, environment).ifPresent(path::add);
    }
    if (path.size() < field.path().size()) {
      tree.fail();
      return;
    }
    Span at = field.path().getFirst().at().to(field.path().getLast().at());
    Optional<Span> first = tree.set(path, node(field.value(), at, environment, change));
    if (first.isPresent()) {
      run.findings.add(new KeySetAgain(at, String.join(".", path), first.get()));
      tree.fail();
    }
  }

  private Optional<String> key(Entry.Key key, Environment environment) {
    return switch (key) {
      case Entry.Key.Word(var _, var name) -> Optional.of(name.text());
      case Entry.Key.Quoted(var _, Expression.TextLiteral text) ->
          run.expressions.inText(text, environment);
    };
  }

  /** In a change, a record that is written out is a change of its own, which may remove. */
  private PathTree.Node node(Expression value, Span at, Environment environment, boolean change) {
    return switch (value) {
      case Expression.Parenthesized(var _, Expression inner) when change ->
          node(inner, at, environment, true);
      case Expression.RecordLiteral(var _, List<Entry> entries) when change -> {
        boolean mayGoOn = run.budget.enter(value.at());
        PathTree inner = tree(mayGoOn ? entries : List.of(), environment, true);
        run.budget.leave();
        yield new PathTree.Node.Branch(at, inner, true);
      }
      case Expression.ListLiteral list when change && isKeyed(list) ->
          new PathTree.Node.Elements(at, changes(list, environment));
      default -> new PathTree.Node.Leaf(at, run.expressions.evaluate(value, environment));
    };
  }

  private List<PathTree.Node> changes(Expression.ListLiteral list, Environment environment) {
    List<PathTree.Node> written =
        run.lists.each(
            list,
            environment,
            (element, round) -> node(element, element.at(), round, true),
            item -> new PathTree.Node.Leaf(list.at(), item));
    return written.stream()
        .filter(
            node ->
                !(node instanceof PathTree.Node.Leaf(var _, Value value)
                    && value instanceof Value.Absent))
        .toList();
  }

  /** Whether the list changes a keyed list: elements that it is made for say what they change. */
  private boolean isKeyed(Expression.ListLiteral list) {
    return run.typing.of(list) instanceof Type.ListOf(var _, var _, List<String> keys)
        && !keys.isEmpty()
        && run.typing.target(list).isEmpty();
  }

  private void spread(Expression written, Environment environment, PathTree tree) {
    switch (run.expressions.evaluate(written, environment)) {
      case Value.Mapping mapping -> {
        run.budget.elements(mapping.entries().size());
        tree.spread(mapping);
      }
      case Value.Absent _ -> {}
      case Value value -> {
        run.expressions.wrong(value, "a record or a map", written);
        tree.fail();
      }
    }
  }
}
