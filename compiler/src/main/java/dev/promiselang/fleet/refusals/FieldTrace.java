package dev.promiselang.fleet.refusals;

import dev.promiselang.kubernetes.FieldPath;
import dev.promiselang.kubernetes.FieldPath.Step;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import dev.promiselang.syntax.MatchArm;
import dev.promiselang.types.KindOfEntries;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Follows a path into what is written: through records and changes, lists whose elements can be
 * counted, branches, spreads, and the lets and functions that are named.
 */
final class FieldTrace {

  /** What shares its parts over and over is not followed for ever. */
  private static final int MOST_LOOKED_AT = 10_000;

  private final Resolution resolution;
  private final String kind;

  /** The kind tells which of several objects that an expression makes is meant. */
  FieldTrace(Resolution resolution, String kind) {
    this.resolution = resolution;
    this.kind = kind;
  }

  Traced of(Expression written, FieldPath path) {
    return new Walk(path.steps()).into(written, 0, Optional.empty());
  }

  Traced of(Entry.Patch patch, FieldPath path) {
    return new Walk(path.steps()).entries(patch.entries(), 0);
  }

  private final class Walk {

    private final List<Step> steps;
    private int left = MOST_LOOKED_AT;

    Walk(List<Step> steps) {
      this.steps = steps;
    }

    /** Where the path leads from a value at which so many steps of it have led. */
    Traced into(Expression value, int depth, Optional<Span> key) {
      Traced here = new Traced(depth, key, Optional.of(value));
      if (depth == steps.size() || left-- <= 0) {
        return here;
      }
      return switch (value) {
        case Expression.Parenthesized(var _, Expression inner) -> into(inner, depth, key);
        case Expression.Construction construction ->
            depth > 0 || makesKind(construction)
                ? here.or(entries(construction.entries(), depth))
                : Traced.NOTHING;
        case Expression.RecordLiteral(var _, List<Entry> entries) ->
            here.or(entries(entries, depth));
        case Expression.With(var _, Expression base, List<Entry> entries) ->
            here.or(entries(entries, depth)).or(into(base, depth, key));
        case Expression.LetIn let -> into(let.body(), depth, key);
        case Expression.If(var _, var _, Expression then, Expression otherwise) ->
            here.or(into(then, depth, key)).or(into(otherwise, depth, key));
        case Expression.Match(var _, var _, List<MatchArm> arms) ->
            arms.stream().map(arm -> into(arm.value(), depth, key)).reduce(here, Traced::or);
        case Expression.ListLiteral(var _, List<ListElement> elements) ->
            here.or(elements(elements, depth));
        case Expression.Reference reference -> here.or(named(resolution.of(reference), depth, key));
        case Expression.Member member -> here.or(named(resolution.of(member), depth, key));
        case Expression.Call(var _, Expression.Reference function, var _) ->
            here.or(named(resolution.of(function), depth, key));
        case Expression.Call(var _, Expression.Member function, var _) ->
            here.or(named(resolution.of(function), depth, key));
        default -> here;
      };
    }

    /** {@code Resource} says in its entries what it makes. */
    private boolean makesKind(Expression.Construction construction) {
      return switch (resolution.of(construction.type())) {
        case Symbol.Kind(var _, String made) -> made.equals(kind);
        case Symbol.ApiKind(var _, var api) -> api.kind().text().equals(kind);
        default ->
            KindOfEntries.find(construction.entries())
                .map(made -> made.kind().equals(kind))
                .orElse(true);
      };
    }

    private Traced named(Symbol symbol, int depth, Optional<Span> key) {
      return switch (symbol) {
        case Symbol.Let let -> into(let.declaration().value(), depth, key);
        case Symbol.Function function -> into(function.declaration().body(), depth, key);
        default -> Traced.NOTHING;
      };
    }

    Traced entries(List<Entry> entries, int depth) {
      return all(entries, entry -> entry(entry, depth));
    }

    private Traced entry(Entry entry, int depth) {
      return switch (entry) {
        case Entry.Field field -> field(field, depth);
        case Entry.Spread(var _, Expression value) -> into(value, depth, Optional.empty());
        case Entry.If choice ->
            entries(choice.then(), depth).or(entries(choice.otherwise(), depth));
        case Entry.For loop -> entries(loop.body(), depth);
        default -> Traced.NOTHING;
      };
    }

    /** A field whose key goes some steps of the path, or all. */
    private Traced field(Entry.Field field, int depth) {
      int length = 0;
      while (length < field.path().size()
          && depth + length < steps.size()
          && steps.get(depth + length).equals(step(field.path().get(length)))) {
        length++;
      }
      if (length == 0) {
        return Traced.NOTHING;
      }
      Optional<Span> key = Optional.of(field.path().get(length - 1).at());
      return length == field.path().size()
          ? into(field.value(), depth + length, key)
          : new Traced(depth + length, key, Optional.empty());
    }

    private static Step step(Entry.Key key) {
      return new Step.Key(
          switch (key) {
            case Entry.Key.Word(var _, var name) -> name.text();
            case Entry.Key.Quoted(var _, var text) -> text.constant().orElse("");
          });
    }

    /** Items can be counted up to the first that may be none or many. */
    private Traced elements(List<ListElement> elements, int depth) {
      if (depth == 0) {
        return all(elements, element -> element(element, depth));
      }
      if (!(steps.get(depth) instanceof Step.Item(int index))) {
        return Traced.NOTHING;
      }
      boolean counted =
          elements.size() > index
              && elements.subList(0, index).stream().allMatch(ListElement.Item.class::isInstance);
      return counted
          ? element(elements.get(index), depth + 1)
          : elements.size() == 1 ? element(elements.getFirst(), depth + 1) : Traced.NOTHING;
    }

    private Traced element(ListElement element, int depth) {
      return switch (element) {
        case ListElement.Item(var _, Expression value) -> into(value, depth, Optional.empty());
        case ListElement.Spread(var _, Expression value) when depth == 0 ->
            into(value, depth, Optional.empty());
        case ListElement.Spread _ -> Traced.NOTHING;
        case ListElement.For loop -> element(loop.element(), depth);
        case ListElement.If choice ->
            choice
                .otherwise()
                .map(other -> element(choice.then(), depth).or(element(other, depth)))
                .orElseGet(() -> element(choice.then(), depth));
      };
    }

    private static <T> Traced all(List<T> parts, Function<T, Traced> trace) {
      return parts.stream().map(trace).reduce(Traced.NOTHING, Traced::or);
    }
  }
}
