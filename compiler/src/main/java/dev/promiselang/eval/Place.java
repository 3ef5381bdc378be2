package dev.promiselang.eval;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import java.util.List;

/**
 * Where a value comes from: the expression that wrote it, as far inside as it can be followed, so
 * that a report points at the very field or element.
 */
record Place(Span at, WrittenFields fields, List<Expression> elements) {

  static Place of(Span at) {
    return new Place(at, WrittenFields.NONE, List.of());
  }

  static Place of(Expression expression) {
    return switch (expression) {
      case Expression.Parenthesized(var _, Expression inner) -> of(inner);
      case Expression.RecordLiteral(Span at, List<Entry> entries) -> record(at, entries);
      case Expression.Construction construction ->
          record(construction.type().at(), construction.entries());
      case Expression.With with -> record(with.at(), with.entries());
      case Expression.ListLiteral(Span at, List<ListElement> elements) ->
          new Place(at, WrittenFields.NONE, items(elements));
      default -> of(expression.at());
    };
  }

  /** Where a value made of entries is written. */
  static Place record(Span at, List<Entry> entries) {
    return new Place(at, WrittenFields.of(entries), List.of());
  }

  /** Where a field of the value is written. */
  Place field(String name) {
    return fields
        .first(name)
        .map(
            first ->
                fields.endsHere(first)
                    ? of(first.value())
                    : new Place(
                        fields.segmentOf(first).to(first.value().at()),
                        fields.inside(name),
                        List.of()))
        .orElseGet(() -> of(at));
  }

  /** The key of a field of the value, where the field itself is wrong. */
  Span key(String name) {
    return fields.first(name).map(fields::segmentOf).orElse(at);
  }

  /** The elements that stand by themselves; where each can be counted, only if all do. */
  private static List<Expression> items(List<ListElement> elements) {
    List<Expression> items =
        elements.stream()
            .filter(ListElement.Item.class::isInstance)
            .map(item -> ((ListElement.Item) item).value())
            .toList();
    return items.size() == elements.size() ? items : List.of();
  }

  /** Where an element of a list is written, when it stands there by itself. */
  Place item(int index) {
    return index < elements.size() ? of(elements.get(index)) : of(at);
  }
}
