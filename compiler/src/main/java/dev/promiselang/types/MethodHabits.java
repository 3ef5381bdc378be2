package dev.promiselang.types;

import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Map;

/** What methods of other languages are called here. */
final class MethodHabits {

  /** Methods of ours, by what else they are called; offered where the value has them. */
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("length", "size"),
          Map.entry("len", "size"),
          Map.entry("count", "size"),
          Map.entry("includes", "contains"),
          Map.entry("exists", "contains"),
          Map.entry("toLowerCase", "lower"),
          Map.entry("lowercase", "lower"),
          Map.entry("toLower", "lower"),
          Map.entry("toUpperCase", "upper"),
          Map.entry("uppercase", "upper"),
          Map.entry("toUpper", "upper"),
          Map.entry("strip", "trim"),
          Map.entry("substring", "slice"),
          Map.entry("substr", "slice"),
          Map.entry("replaceAll", "replace"),
          Map.entry("forEach", "map"),
          Map.entry("collect", "map"),
          Map.entry("select", "filter"),
          Map.entry("where", "filter"),
          Map.entry("flatten", "flatMap"),
          Map.entry("unique", "distinct"),
          Map.entry("uniq", "distinct"),
          Map.entry("sorted", "sort"),
          Map.entry("hasPrefix", "startsWith"),
          Map.entry("hasSuffix", "endsWith"),
          Map.entry("head", "first"),
          Map.entry("hasKey", "has"),
          Map.entry("containsKey", "has"),
          Map.entry("containsAll", "only"),
          Map.entry("b64enc", "base64"),
          Map.entry("b64dec", "unbase64"),
          Map.entry("toYAML", "toYaml"),
          Map.entry("toJSON", "toJson"),
          Map.entry("intersection", "intersect"),
          Map.entry("difference", "minus"));

  /** What is written another way than as a method. */
  private static final Map<String, String> FORMS =
      Map.ofEntries(
          Map.entry("all", "`all x in xs : x > 0` asks that of every element"),
          Map.entry("every", "`all x in xs : x > 0` asks that of every element"),
          Map.entry("any", "`any x in xs : x > 0` asks whether there is one"),
          Map.entry("some", "`any x in xs : x > 0` asks whether there is one"),
          Map.entry("isEmpty", "`.size() == 0` asks that"),
          Map.entry("isBlank", "`.trim() == \"\"` asks that"),
          Map.entry("empty", "`.size() == 0` asks that"),
          Map.entry("find", "the first that a condition holds for is `.filter(x => ...).first()`"),
          Map.entry("concat", "`+` joins texts and lists"),
          Map.entry("append", "a longer list is `[...xs, x]`, a longer text `a + b`"),
          Map.entry("push", "a longer list is `[...xs, x]`"),
          Map.entry("add", "a longer list is `[...xs, x]`"),
          Map.entry("entries", "`for key, value in map { ... }` goes through them"),
          Map.entry("items", "`for key, value in map { ... }` goes through them"),
          Map.entry("toString", "a value stands in text as `\"${value}\"`"),
          Map.entry("format", "a value stands in text as `\"${value}\"`"),
          Map.entry("toText", "a value stands in text as `\"${value}\"`"),
          Map.entry("orElse", "`value ?? other` says what to take when there is none"),
          Map.entry("default", "`value ?? other` says what to take when there is none"));

  private MethodHabits() {}

  /** The report with how to write what the unknown method was probably meant to do. */
  static Report help(Report report, Span at, String name, Type receiver, List<String> names) {
    String ours = NAMES.getOrDefault(name, "");
    if (names.contains(ours)) {
      return report.help("write `" + ours + "`", at, ours);
    }
    Report near = report.didYouMean(name, at, names);
    if (near.help().size() > report.help().size()) {
      return near;
    }
    boolean ofMap = name.equals("get") || name.equals("keys") || name.equals("values");
    return report.help(
        ofMap && receiver instanceof Type.Record
            ? "this is a record, whose fields are known: declare it as a map, `{String: ...}`, for"
                + " that"
            : FORMS.getOrDefault(name, ""));
  }
}
