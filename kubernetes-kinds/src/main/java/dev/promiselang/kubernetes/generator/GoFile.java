package dev.promiselang.kubernetes.generator;

import java.util.List;
import java.util.Map;

/** What a file of Go source declares, as far as the schema of an API needs it. */
record GoFile(
    Map<String, String> imports,
    List<Struct> structs,
    List<Renamed> renamed,
    List<Constant> constants,
    Map<String, Integer> removedIn,
    String group) {

  record Struct(String name, Comment comment, List<Field> fields) {}

  /** A field; embedded ones have no name. */
  record Field(String name, GoType type, Tag tag, Comment comment) {

    /** Whether its own fields stand in its place in JSON. */
    boolean isEmbedded() {
      return tag.inline() || name.isEmpty() && tag.json().isEmpty();
    }
  }

  /** {@code type Name string}, or another type that exists already. */
  record Renamed(String name, Comment comment, GoType type) {}

  /** {@code Name Type = "value"}. */
  record Constant(String type, String value) {}

  /** What the tag of a field says about its JSON and about how lists merge. */
  record Tag(String json, boolean inline, boolean omitted, String mergeKey) {

    private static final String NOTHING = "";

    static Tag parse(String text) {
      String[] json = value(text, "json").split(",", -1);
      List<String> options = List.of(json).subList(1, json.length);
      return new Tag(
          json[0],
          options.contains("inline"),
          options.contains("omitempty") || options.contains("omitzero"),
          value(text, "patchStrategy").contains("merge") ? value(text, "patchMergeKey") : NOTHING);
    }

    private static String value(String text, String key) {
      int start = text.indexOf(key + ":\"");
      return start < 0
          ? NOTHING
          : text.substring(start + key.length() + 2, text.indexOf('"', start + key.length() + 2));
    }
  }
}
