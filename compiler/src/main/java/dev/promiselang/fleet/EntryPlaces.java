package dev.promiselang.fleet;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import java.util.List;
import java.util.Optional;

/** Finds where a field is written among entries; one that a spread brings is not. */
final class EntryPlaces {

  private EntryPlaces() {}

  static Optional<Span> of(String key, List<Entry> entries) {
    return entries.stream()
        .filter(Entry.Field.class::isInstance)
        .map(Entry.Field.class::cast)
        .filter(field -> begins(field, key))
        .map(Entry.Field::at)
        .findFirst();
  }

  private static boolean begins(Entry.Field field, String key) {
    return switch (field.path().getFirst()) {
      case Entry.Key.Word word -> word.name().text().equals(key);
      case Entry.Key.Quoted quoted -> quoted.text().constant().equals(Optional.of(key));
    };
  }
}
