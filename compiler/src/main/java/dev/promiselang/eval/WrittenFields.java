package dev.promiselang.eval;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that are written in a record, found by the segment of their keys at one depth. */
final class WrittenFields {

  static final WrittenFields NONE = new WrittenFields(List.of(), 0);

  private final List<Entry.Field> fields;
  private final int depth;

  /** Made when it is first asked for: most values are what they should be. */
  private Optional<Map<String, List<Entry.Field>>> byName = Optional.empty();

  private WrittenFields(List<Entry.Field> fields, int depth) {
    this.fields = fields;
    this.depth = depth;
  }

  static WrittenFields of(List<Entry> entries) {
    return new WrittenFields(
        entries.stream()
            .filter(Entry.Field.class::isInstance)
            .map(Entry.Field.class::cast)
            .toList(),
        0);
  }

  /** The field that a name is set by, the first of several that share it. */
  Optional<Entry.Field> first(String name) {
    return named(name).stream().findFirst();
  }

  /** Whether the path of a field ends at this depth. */
  boolean endsHere(Entry.Field field) {
    return field.path().size() == depth + 1;
  }

  /** Where the segment of a field at this depth stands. */
  Span segmentOf(Entry.Field field) {
    return field.path().get(depth).at();
  }

  /** The fields that share a name, one segment further inside. */
  WrittenFields inside(String name) {
    return new WrittenFields(named(name), depth + 1);
  }

  private List<Entry.Field> named(String name) {
    if (byName.isEmpty()) {
      Map<String, List<Entry.Field>> names = new HashMap<>();
      fields.forEach(
          field -> names.computeIfAbsent(segment(field), _ -> new ArrayList<>()).add(field));
      byName = Optional.of(names);
    }
    return byName.get().getOrDefault(name, List.of());
  }

  private String segment(Entry.Field field) {
    if (field.path().size() <= depth) {
      return "";
    }
    return switch (field.path().get(depth)) {
      case Entry.Key.Word(var _, var name) -> name.text();
      case Entry.Key.Quoted(var _, var text) -> text.constant().orElse("");
    };
  }
}
