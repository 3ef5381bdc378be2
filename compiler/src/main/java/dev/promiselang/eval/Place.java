package dev.promiselang.eval;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * Where a value comes from: the expression that wrote it, as far inside as it can be followed, so
 * that a report points at the very field or element. Elements that change a keyed list do not stand
 * at the places of what they become.
 */
record Place(Span at, WrittenFields fields, List<Expression> elements, boolean change) {

  static Place of(Span at) {
    return new Place(at, WrittenFields.NONE, List.of(), false);
  }

  static Place of(Expression expression) {
    return of(expression, false);
  }

  private static Place of(Expression expression, boolean change) {
    return switch (expression) {
      case Expression.Parenthesized(var _, Expression inner) -> of(inner, change);
      case Expression.RecordLiteral(Span at, List<Entry> entries) -> record(at, entries, change);
      case Expression.Construction construction ->
          record(construction.type().at(), construction.entries());
      case Expression.With with -> record(with.at(), with.entries(), true);
      case Expression.ListLiteral(Span at, List<ListElement> elements) ->
          new Place(at, WrittenFields.NONE, items(elements, change), change);
      default -> of(expression.at());
    };
  }

  /** Where a value made of entries is written. */
  static Place record(Span at, List<Entry> entries) {
    return record(at, entries, false);
  }

  private static Place record(Span at, List<Entry> entries, boolean change) {
    return new Place(at, WrittenFields.of(entries), List.of(), change);
  }

  /** Where a field of the value is written. */
  Place field(String name) {
    return fields
        .first(name)
        .map(
            first ->
                fields.endsHere(first)
                    ? of(first.value(), change)
                    : new Place(
                        fields.segmentOf(first).to(first.value().at()),
                        fields.inside(name),
                        List.of(),
                        change))
        .orElseGet(() -> of(at));
  }

  /** The key of a field of the value, where the field itself is wrong. */
  Span key(String name) {
    return fields.first(name).map(fields::segmentOf).orElse(at);
  }

  /** The last of the keys of these fields that is written. */
  Span lastKey(List<String> names) {
    return names.stream()
        .map(this::key)
        .filter(key -> !key.equals(at))
        .max(Comparator.naturalOrder())
        .orElse(at);
  }

  /** The elements that stand by themselves; where each can be counted, only if all do. */
  private static List<Expression> items(List<ListElement> elements, boolean change) {
    List<Expression> items =
        elements.stream()
            .filter(ListElement.Item.class::isInstance)
            .map(item -> ((ListElement.Item) item).value())
            .toList();
    return change || items.size() == elements.size() ? items : List.of();
  }

  /** Where an element of a list is written, when it stands there by itself. */
  Place item(int index) {
    return index < elements.size() ? of(elements.get(index), change) : of(at);
  }

  /** Where the elements of a keyed list are written: in a change, each is found by its keys. */
  IntFunction<Place> items(List<Value> values, List<String> keys) {
    if (!change || keys.isEmpty()) {
      return this::item;
    }
    Map<List<Optional<String>>, Place> byKey = new HashMap<>();
    List<Place> partly = new ArrayList<>();
    for (Expression element : elements) {
      Place place = of(element, true);
      List<Optional<String>> written = keys.stream().map(place::constantField).toList();
      if (written.stream().allMatch(Optional::isPresent)) {
        byKey.putIfAbsent(written, place);
      } else {
        partly.add(place);
      }
    }
    return index -> {
      Value value = values.get(index);
      Place exact = byKey.get(keys.stream().map(key -> wordOf(value, key)).toList());
      return exact != null
          ? exact
          : partly.stream()
              .filter(place -> keys.stream().allMatch(key -> place.says(key, value)))
              .findFirst()
              .orElse(of(at));
    };
  }

  /** Whether the entry of this name is a constant which is what the value has, or is left out. */
  private boolean says(String name, Value value) {
    return fields.first(name).filter(fields::endsHere).isEmpty()
        || constantField(name).equals(wordOf(value, name));
  }

  private Optional<String> constantField(String name) {
    return fields
        .first(name)
        .filter(fields::endsHere)
        .map(Entry.Field::value)
        .flatMap(Place::constant);
  }

  private static Optional<String> wordOf(Value value, String name) {
    return Merging.mapping(value).get(name).flatMap(ValueWords::inText);
  }

  private static Optional<String> constant(Expression expression) {
    return switch (expression) {
      case Expression.TextLiteral text -> text.constant();
      case Expression.NumericLiteral(var _, String spelling, var _) -> Optional.of(spelling);
      default -> Optional.empty();
    };
  }
}
