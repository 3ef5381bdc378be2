package dev.promiselang.emit.kratix;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Annotation;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.ListElement;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the parts of one {@code @schema} stand that was applied at a place of a schema. */
record RawSchema(List<String> pointer, Span at, Map<List<String>, Span> parts) {

  RawSchema {
    pointer = List.copyOf(pointer);
    parts = Map.copyOf(parts);
  }

  /** One that is written as a record. */
  static RawSchema of(List<String> pointer, Annotation annotation, List<Entry> entries) {
    Map<List<String>, Span> parts = new HashMap<>();
    entries(entries, List.of(), parts);
    return new RawSchema(pointer, annotation.at(), parts);
  }

  /** One that is written as a text, whose first character stands at an offset of the source. */
  static RawSchema of(
      List<String> pointer,
      Annotation annotation,
      YamlDocument document,
      Optional<Integer> offset) {
    Map<List<String>, Span> parts = new HashMap<>();
    offset.ifPresent(
        start -> values(document, document.root(), List.of(), annotation.at(), start, parts));
    return new RawSchema(pointer, annotation.at(), parts);
  }

  /** The steps of a path in the schema, below the place of this, that this says something about. */
  List<String> reached(List<String> path) {
    if (path.size() < pointer.size()) {
      return List.of();
    }
    List<String> rest = path.subList(pointer.size(), path.size());
    for (int length = rest.size(); length > 0; length--) {
      if (parts.containsKey(rest.subList(0, length))) {
        return rest.subList(0, length);
      }
    }
    return List.of();
  }

  Span span(List<String> reached) {
    return parts.getOrDefault(reached, at);
  }

  private static void entries(
      List<Entry> entries, List<String> path, Map<List<String>, Span> parts) {
    for (Entry entry : entries) {
      if (entry instanceof Entry.Field field) {
        List<String> inner = path;
        for (Entry.Key key : field.path()) {
          inner = step(inner, text(key));
          parts.putIfAbsent(inner, key.at());
        }
        value(field.value(), inner, parts);
      }
    }
  }

  private static String text(Entry.Key key) {
    return switch (key) {
      case Entry.Key.Word(var _, var name) -> name.text();
      case Entry.Key.Quoted(var _, var text) -> text.constant().orElse("");
    };
  }

  private static void value(Expression value, List<String> path, Map<List<String>, Span> parts) {
    switch (value) {
      case Expression.RecordLiteral(var _, List<Entry> entries) -> entries(entries, path, parts);
      case Expression.ListLiteral list when !isAdded(path) -> {
        for (int i = 0; i < list.elements().size(); i++) {
          if (list.elements().get(i) instanceof ListElement.Item(Span at, Expression item)) {
            List<String> inner = step(path, Integer.toString(i));
            parts.putIfAbsent(inner, at);
            value(item, inner, parts);
          }
        }
      }
      default -> {}
    }
  }

  private static void values(
      YamlDocument document,
      Yaml value,
      List<String> path,
      Span annotation,
      int start,
      Map<List<String>, Span> parts) {
    if (value instanceof Yaml.Mapping mapping) {
      mapping
          .entries()
          .forEach(
              (key, inner) -> {
                List<String> deeper = step(path, key);
                parts.put(deeper, shifted(document.keyAt(mapping, key), annotation, start));
                values(document, inner, deeper, annotation, start, parts);
              });
    } else if (value instanceof Yaml.Sequence(List<Yaml> items) && !isAdded(path)) {
      for (int i = 0; i < items.size(); i++) {
        List<String> deeper = step(path, Integer.toString(i));
        parts.put(deeper, shifted(document.at(items.get(i)), annotation, start));
        values(document, items.get(i), deeper, annotation, start, parts);
      }
    }
  }

  /** Rules follow others, so that their positions in the schema are not those that are written. */
  private static boolean isAdded(List<String> path) {
    return path.getLast().equals(RawDifferences.RULES);
  }

  private static Span shifted(Span inText, Span annotation, int start) {
    return new Span(annotation.file(), start + inText.start(), start + inText.end());
  }

  private static List<String> step(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }
}
