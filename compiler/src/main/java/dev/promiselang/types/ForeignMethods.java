package dev.promiselang.types;

import java.util.Map;

/** Methods that other languages have, and what does the same here. */
final class ForeignMethods {

  /** Those that only have another name. */
  static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("length", "size"),
          Map.entry("len", "size"),
          Map.entry("count", "size"),
          Map.entry("toUpperCase", "upper"),
          Map.entry("toUpper", "upper"),
          Map.entry("uppercase", "upper"),
          Map.entry("toLowerCase", "lower"),
          Map.entry("toLower", "lower"),
          Map.entry("lowercase", "lower"),
          Map.entry("includes", "contains"),
          Map.entry("strip", "trim"),
          Map.entry("substring", "slice"),
          Map.entry("substr", "slice"),
          Map.entry("hasPrefix", "startsWith"),
          Map.entry("startswith", "startsWith"),
          Map.entry("hasSuffix", "endsWith"),
          Map.entry("endswith", "endsWith"),
          Map.entry("sorted", "sort"),
          Map.entry("unique", "distinct"),
          Map.entry("uniq", "distinct"),
          Map.entry("select", "filter"),
          Map.entry("collect", "map"),
          Map.entry("to_json", "toJson"),
          Map.entry("to_yaml", "toYaml"));

  /** Those that are written in another way. */
  static final Map<String, String> HELP =
      Map.ofEntries(
          Map.entry("concat", "lists and texts are joined by `+`: `xs + ys`"),
          Map.entry("push", "a value never changes; a longer list is `xs + [x]`"),
          Map.entry("append", "a value never changes; a longer list is `xs + [x]`"),
          Map.entry("add", "a value never changes; a longer list is `xs + [x]`"),
          Map.entry("toString", "a value is put into text in a hole: `\"${x}\"`"),
          Map.entry("isEmpty", "compare the size: `xs.size == 0`"),
          Map.entry("empty", "compare the size: `xs.size == 0`"),
          Map.entry("forEach", "a loop makes elements or entries: `[for x in xs : x + 1]`"),
          Map.entry("find", "take the first that fits: `xs.filter(x => x > 1).first`"),
          Map.entry("some", "ask with `any`: `any x in xs : x > 1`"),
          Map.entry("every", "ask with `all`: `all x in xs : x > 1`"),
          Map.entry("matches", "patterns stand in types: `String(matches: '^[a-z]+')`"),
          Map.entry("match", "patterns stand in types: `String(matches: '^[a-z]+')`"));

  private ForeignMethods() {}
}
