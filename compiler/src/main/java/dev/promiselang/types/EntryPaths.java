package dev.promiselang.types;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields that entries set, with dotted keys taken apart and blocks flattened. */
record EntryPaths(List<Setting> settings, List<Spread> spreads) {

  /** One value at a path; {@code always} unless it stands in an {@code if} or {@code for}. */
  record Setting(List<Segment> path, Span at, Expression value, Context context, boolean always) {

    Segment first() {
      return path.getFirst();
    }

    boolean isLeaf() {
      return path.size() == 1;
    }

    /** What is left behind the first segment. */
    Setting tail() {
      return new Setting(path.subList(1, path.size()), at, value, context, always);
    }
  }

  /** A segment of a key; without a name when its text has holes. */
  record Segment(Optional<String> name, Span at, boolean quoted) {

    String text() {
      return name.orElse("${...}");
    }
  }

  record Spread(Expression value, Context context, boolean always) {}

  /** Settings by their first segment, in order of appearance. */
  Map<String, List<Setting>> byFirst() {
    return byFirst(settings);
  }

  static Map<String, List<Setting>> byFirst(List<Setting> settings) {
    Map<String, List<Setting>> groups = new LinkedHashMap<>();
    for (Setting setting : settings) {
      groups.computeIfAbsent(setting.first().text(), _ -> new ArrayList<>()).add(setting);
    }
    return groups;
  }

  /** Whether some key is only known when evaluated. */
  boolean hasOpenKeys() {
    return settings.stream().anyMatch(setting -> setting.first().name().isEmpty());
  }

  /** Whether the entry sets the field of this name, and nothing inside it. */
  static boolean isNamed(Entry.Field field, String name) {
    List<Segment> path = segments(field);
    return path.size() == 1 && path.getFirst().name().equals(Optional.of(name));
  }

  static List<Segment> segments(Entry.Field field) {
    List<Segment> segments = new ArrayList<>();
    for (Entry.Key key : field.path()) {
      segments.add(
          switch (key) {
            case Entry.Key.Word(var at, var name) ->
                new Segment(Optional.of(name.text()), at, false);
            case Entry.Key.Quoted(var at, var text) -> new Segment(text.constant(), at, true);
          });
    }
    return segments;
  }
}
