package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The kind that the entries of an object name by constant texts. */
public final class KindOfEntries {

  private KindOfEntries() {}

  public static Optional<Type.ResourceKind> find(List<Entry> entries) {
    return apiVersion(entries)
        .flatMap(
            apiVersion ->
                text(entries, "kind").map(kind -> new Type.ResourceKind(apiVersion, kind)));
  }

  /** Where the apiVersion is said. */
  static Optional<Span> version(List<Entry> entries) {
    return values(entries, "apiVersion").map(Expression::at).findFirst();
  }

  static Optional<String> apiVersion(List<Entry> entries) {
    return text(entries, "apiVersion");
  }

  private static Stream<Expression> values(List<Entry> entries, String key) {
    return entries.stream()
        .filter(Entry.Field.class::isInstance)
        .map(Entry.Field.class::cast)
        .filter(field -> isCalled(field, key))
        .map(field -> Literals.bare(field.value()));
  }

  private static Optional<String> text(List<Entry> entries, String key) {
    return values(entries, key)
        .filter(Expression.TextLiteral.class::isInstance)
        .flatMap(value -> ((Expression.TextLiteral) value).constant().stream())
        .findFirst();
  }

  private static boolean isCalled(Entry.Field field, String key) {
    List<EntryPaths.Segment> path = EntryPaths.segments(field);
    return path.size() == 1 && path.getFirst().name().equals(Optional.of(key));
  }
}
