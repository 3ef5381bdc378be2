package dev.promiselang.names;

import java.util.Map;
import java.util.Optional;

/** Functions that other languages have, and what does the same here. */
final class ForeignFunctions {

  private static final Map<String, String> HELP =
      Map.ofEntries(
          Map.entry("len", "`.size` says how many there are: `xs.size`"),
          Map.entry("length", "`.size` says how many there are: `xs.size`"),
          Map.entry("count", "`.size` says how many there are: `xs.size`"),
          Map.entry("str", "a value is put into text in a hole: `\"${x}\"`"),
          Map.entry("string", "a value is put into text in a hole: `\"${x}\"`"),
          Map.entry("tostring", "a value is put into text in a hole: `\"${x}\"`"),
          Map.entry("format", "a value is put into text in a hole: `\"web-${x}\"`"),
          Map.entry("sprintf", "a value is put into text in a hole: `\"web-${x}\"`"),
          Map.entry("printf", "a value is put into text in a hole: `\"web-${x}\"`"),
          Map.entry("int", "numbers are written without quotes; text is not made into one"),
          Map.entry("float", "numbers are written without quotes; text is not made into one"),
          Map.entry("parseInt", "numbers are written without quotes; text is not made into one"),
          Map.entry("tonumber", "numbers are written without quotes; text is not made into one"),
          Map.entry("require", "modules are imported at the top of a file: `import std.flux`"),
          Map.entry("try", "`??` gives what stands for a value that is absent: `x ?? \"y\"`"),
          Map.entry("coalesce", "`??` gives what stands for a value that is absent: `x ?? \"y\"`"),
          Map.entry("lookup", "`.get` and `??` read what may be missing: `m.get(\"k\") ?? \"y\"`"),
          Map.entry("merge", "records are merged by `with`: `base with { replicas: 3 }`"),
          Map.entry("concat", "lists and texts are joined by `+`: `xs + ys`"),
          Map.entry("append", "lists are joined by `+`: `xs + [x]`"),
          Map.entry("filter", "it is a method: `xs.filter(x => x > 1)`"),
          Map.entry("map", "it is a method: `xs.map(x => x + 1)`"),
          Map.entry("join", "it is a method: `xs.join(\", \")`"),
          Map.entry("split", "it is a method: `text.split(\",\")`"),
          Map.entry("replace", "it is a method: `text.replace(\"a\", \"b\")`"),
          Map.entry("lower", "it is a method: `text.lower()`"),
          Map.entry("upper", "it is a method: `text.upper()`"),
          Map.entry("contains", "it is a method: `xs.contains(x)`"),
          Map.entry("keys", "it is a method: `m.keys`"),
          Map.entry("values", "it is a method: `m.values`"),
          Map.entry("max", "it is a method of lists: `[a, b].max`"),
          Map.entry("min", "it is a method of lists: `[a, b].min`"),
          Map.entry("sum", "it is a method of lists: `xs.sum`"),
          Map.entry("sorted", "it is a method: `xs.sort()`"),
          Map.entry("toYaml", "it is a method: `x.toYaml()`"),
          Map.entry("toJson", "it is a method: `x.toJson()`"),
          Map.entry("jsonencode", "it is a method: `x.toJson()`"),
          Map.entry("yamlencode", "it is a method: `x.toYaml()`"),
          Map.entry("base64encode", "it is a method: `text.base64()`"),
          Map.entry("b64enc", "it is a method: `text.base64()`"));

  private ForeignFunctions() {}

  static Optional<String> help(String name) {
    return Optional.ofNullable(HELP.get(name));
  }
}
