package dev.promiselang.adopt;

import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values and changes of YAML as expressions. */
final class ValueText {

  private static final int FEW = 4;
  private static final int SHORT = 72;

  private ValueText() {}

  /** The expression; empty when it holds {@code null} or a number that no literal spells. */
  static Optional<String> of(Yaml value) {
    return switch (value) {
      case Yaml.Text(String text) -> Optional.of(Spelling.text(text));
      case Yaml.Bool(boolean truth) -> Optional.of(Boolean.toString(truth));
      case Yaml.Whole _, Yaml.Decimal _ -> Spelling.number(value);
      case Yaml.Null() -> Optional.empty();
      case Yaml.Sequence(List<Yaml> items) -> list(items);
      case Yaml.Mapping(Map<String, Yaml> entries) -> record(entries);
    };
  }

  private static Optional<String> list(List<Yaml> items) {
    List<Optional<String>> written = items.stream().map(ValueText::of).toList();
    if (written.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<String> texts = written.stream().map(Optional::get).toList();
    String line = "[" + String.join(", ", texts) + "]";
    boolean small = items.size() == 1 && line.length() <= SHORT && line.indexOf('\n') < 0;
    return Optional.of(
        small || items.stream().noneMatch(ValueText::isLong)
            ? line
            : "[\n " + String.join(",\n ", texts) + ",\n ]");
  }

  private static boolean isLong(Yaml value) {
    return value instanceof Yaml.Mapping || value instanceof Yaml.Sequence;
  }

  private static Optional<String> record(Map<String, Yaml> entries) {
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, Yaml> entry : entries.entrySet()) {
      Optional<String> value = of(entry.getValue());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      written.add(Spelling.key(entry.getKey()) + ": " + value.get());
    }
    return Optional.of(braces(written));
  }

  /** Entries on one line while they are few, short and simple. */
  private static String braces(List<String> entries) {
    String line = "{ " + String.join(", ", entries) + " }";
    boolean small = entries.size() <= FEW && line.length() <= SHORT && line.indexOf('\n') < 0;
    return entries.isEmpty() ? "{}" : small ? line : "{\n " + String.join("\n ", entries) + "\n }";
  }

  /**
   * Changes as the arguments that annotations take, one after the other: a record in which {@code
   * absent} removes, and JSON for what no literal spells.
   */
  static List<String> of(Change.Within within) {
    Map<String, Change> sayable = new LinkedHashMap<>();
    Map<String, Change> raw = new LinkedHashMap<>();
    within
        .changes()
        .forEach((key, change) -> (words(change).isPresent() ? sayable : raw).put(key, change));
    List<String> arguments = new ArrayList<>();
    if (!sayable.isEmpty()) {
      words(new Change.Within(sayable)).ifPresent(arguments::add);
    }
    if (!raw.isEmpty()) {
      arguments.add(json(new Change.Within(raw)));
    }
    return arguments;
  }

  private static String json(Change.Within within) {
    String json = JsonWriter.compact(Change.apply(within, new Yaml.Mapping(Map.of())));
    return json.indexOf('\'') < 0 ? "'" + json + "'" : Spelling.line(json);
  }

  private static Optional<String> words(Change change) {
    return switch (change) {
      case Change.Put(Yaml put) -> of(put);
      case Change.Remove() -> Optional.of("absent");
      case Change.Within(Map<String, Change> changes) -> words(changes);
    };
  }

  private static Optional<String> words(Map<String, Change> changes) {
    List<String> written = new ArrayList<>();
    for (Map.Entry<String, Change> entry : changes.entrySet()) {
      Optional<String> value = words(entry.getValue());
      if (value.isEmpty()) {
        return Optional.empty();
      }
      written.add(Spelling.key(entry.getKey()) + ": " + value.get());
    }
    return Optional.of(braces(written));
  }
}
