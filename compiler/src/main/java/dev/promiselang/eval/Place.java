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
record Place(Span at, List<Entry.Field> entries, int depth, List<ListElement> elements) {

  static Place of(Span at) {
    return new Place(at, List.of(), 0, List.of());
  }

  static Place of(Expression expression) {
    return switch (expression) {
      case Expression.Parenthesized(var _, Expression inner) -> of(inner);
      case Expression.RecordLiteral(Span at, List<Entry> entries) -> record(at, entries);
      case Expression.Construction construction ->
          record(construction.type().at(), construction.entries());
      case Expression.With with -> record(with.at(), with.entries());
      case Expression.ListLiteral(Span at, List<ListElement> elements) ->
          new Place(at, List.of(), 0, elements);
      default -> of(expression.at());
    };
  }

  /** Where a value made of entries is written. */
  static Place record(Span at, List<Entry> entries) {
    return new Place(at, fields(entries), 0, List.of());
  }

  private static List<Entry.Field> fields(List<Entry> entries) {
    return entries.stream()
        .filter(Entry.Field.class::isInstance)
        .map(Entry.Field.class::cast)
        .toList();
  }

  /** Where a field of the value is written. */
  Place field(String name) {
    List<Entry.Field> matching =
        entries.stream().filter(entry -> segment(entry).equals(name)).toList();
    if (matching.isEmpty()) {
      return of(at);
    }
    Entry.Field first = matching.getFirst();
    return first.path().size() == depth + 1
        ? of(first.value())
        : new Place(
            first.path().get(depth).at().to(first.value().at()), matching, depth + 1, List.of());
  }

  /** The key of a field of the value, where the field itself is wrong. */
  Span key(String name) {
    return entries.stream()
        .filter(entry -> segment(entry).equals(name))
        .map(entry -> entry.path().get(depth).at())
        .findFirst()
        .orElse(at);
  }

  private String segment(Entry.Field entry) {
    if (entry.path().size() <= depth) {
      return "";
    }
    return switch (entry.path().get(depth)) {
      case Entry.Key.Word(var _, var name) -> name.text();
      case Entry.Key.Quoted(var _, var text) -> text.constant().orElse("");
    };
  }

  /** Where an element of a list is written, when it stands there by itself. */
  Place item(int index) {
    boolean plain = elements.stream().allMatch(ListElement.Item.class::isInstance);
    return plain && index < elements.size() && elements.get(index) instanceof ListElement.Item item
        ? of(item.value())
        : of(at);
  }
}
