package dev.promiselang.kubernetes.generator;

import dev.promiselang.kubernetes.generator.Definition.FieldType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The tables as text: one file per group and version, and an index of the kinds. What the minors
 * share stands there once, as the newest has it; what some lack carries the minors that have it.
 */
final class Tables {

  private final SortedMap<Integer, SortedMap<Name, Definition>> byMinor;
  private final Span all;

  Tables(SortedMap<Integer, SortedMap<Name, Definition>> byMinor) {
    this.byMinor = byMinor;
    this.all = new Span(byMinor.firstKey(), byMinor.lastKey());
  }

  /** Minors, both included. */
  private record Span(int first, int last) {

    Span and(int minor) {
      return new Span(Math.min(first, minor), Math.max(last, minor));
    }

    /** Only what differs from the minors around it is written. */
    String within(Span outer) {
      String since = first > outer.first ? String.valueOf(first) : "";
      String until = last < outer.last ? String.valueOf(last) : "";
      return since.isEmpty() && until.isEmpty() ? "" : since + "-" + until;
    }
  }

  /** Something that minors have, as the newest of them has it. */
  private record Kept<T>(T newest, Span minors) {}

  SortedMap<String, String> texts() {
    Map<Name, SortedMap<Integer, Definition>> definitions = new TreeMap<>();
    byMinor.forEach(
        (minor, found) ->
            found.forEach(
                (name, definition) ->
                    definitions
                        .computeIfAbsent(name, _ -> new TreeMap<>())
                        .put(minor, definition)));
    SortedMap<String, String> texts = new TreeMap<>();
    texts.merge("index", "minors\t" + all.first + "\t" + all.last + "\n", String::concat);
    definitions.forEach(
        (name, versions) -> {
          texts.merge("index", served(name, versions), String::concat);
          texts.merge(name.module(), definition(name, versions), String::concat);
        });
    return texts;
  }

  /** A line of the index: only for kinds, and of each group and version once. */
  private String served(Name name, SortedMap<Integer, Definition> versions) {
    SortedMap<Integer, Definition.Scope> scopes = new TreeMap<>();
    versions.forEach(
        (minor, definition) -> {
          if (definition instanceof Definition.Object object) {
            object.served().ifPresent(scope -> scopes.put(minor, scope));
          }
        });
    if (scopes.isEmpty()) {
      return "";
    }
    Span span = new Span(scopes.firstKey(), scopes.lastKey());
    String scope = List.copyOf(scopes.values()).getLast().name().toLowerCase(Locale.ROOT);
    return String.join("\t", name.apiVersion(), name.type(), scope, span.within(all)) + "\n";
  }

  private String definition(Name name, SortedMap<Integer, Definition> versions) {
    Span span = new Span(versions.firstKey(), versions.lastKey());
    Definition newest = List.copyOf(versions.values()).getLast();
    StringBuilder text = new StringBuilder();
    switch (newest) {
      case Definition.Object(String description, var _, var _) -> {
        line(text, "=" + name.type(), span.within(all), description);
        kept(versions, Tables::fields, Definition.Field::name)
            .forEach(field -> field(text, name, field, span));
      }
      case Definition.Enumeration(String description, var _) -> {
        line(text, "~" + name.type(), span.within(all), description);
        kept(versions, Tables::values, Function.identity())
            .forEach(value -> line(text, "'" + value.newest(), value.minors().within(span)));
      }
    }
    return text.append('\n').toString();
  }

  private static List<Definition.Field> fields(Definition definition) {
    return definition instanceof Definition.Object object ? object.fields() : List.of();
  }

  private static List<String> values(Definition definition) {
    return definition instanceof Definition.Enumeration closed ? closed.values() : List.of();
  }

  /** The parts of a definition over the minors: the newest's in their order, then what is gone. */
  private static <T> List<Kept<T>> kept(
      SortedMap<Integer, Definition> versions,
      Function<Definition, List<T>> parts,
      Function<T, String> key) {
    Map<String, Kept<T>> kept = new LinkedHashMap<>();
    for (Map.Entry<Integer, Definition> version : List.copyOf(versions.entrySet()).reversed()) {
      int minor = version.getKey();
      for (T part : parts.apply(version.getValue())) {
        Kept<T> known =
            kept.getOrDefault(key.apply(part), new Kept<>(part, new Span(minor, minor)));
        kept.put(key.apply(part), new Kept<>(known.newest(), known.minors().and(minor)));
      }
    }
    return new ArrayList<>(kept.values());
  }

  private static void field(
      StringBuilder text, Name owner, Kept<Definition.Field> kept, Span outer) {
    Definition.Field field = kept.newest();
    line(
        text,
        field.name() + (field.required() ? "!" : ""),
        type(field.type(), owner),
        kept.minors().within(outer),
        field.defaultValue(),
        field.description());
  }

  private static void line(StringBuilder text, String... cells) {
    text.append(String.join("\t", cells).stripTrailing()).append('\n');
  }

  private static String type(FieldType type, Name owner) {
    return switch (type) {
      case FieldType.Plain(String word) -> word;
      case FieldType.Reference(Name name) ->
          name.module().equals(owner.module())
              ? "." + name.type()
              : name.module() + "." + name.type();
      case FieldType.ListOf(FieldType element, List<String> keys) ->
          "["
              + type(element, owner)
              + keys.stream().map(k -> " " + k).collect(Collectors.joining())
              + "]";
      case FieldType.MapOf(FieldType value) -> "{" + type(value, owner) + "}";
    };
  }
}
