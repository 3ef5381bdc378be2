package dev.promiselang.types;

import dev.promiselang.diagnostics.Suggestions;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What to write instead where a value of one type stands and another is expected. */
final class MismatchHelp {

  private static final Set<String> TRUTHS =
      Set.of("\"true\"", "\"false\"", "\"yes\"", "\"no\"", "\"on\"", "\"off\"");

  /** For a value of which nothing is known. */
  static final String ANNOTATE = "say what it is first: `let x: Int = ...`";

  /** More fields than this are not listed. */
  private static final int MANY = 8;

  private MismatchHelp() {}

  static String of(Type found, Type wanted) {
    Type from = Joins.base(found.present());
    Type to = Joins.base(wanted.present());
    if (from instanceof Type.Text && (to instanceof Type.Int || to instanceof Type.Number)) {
      return "text is not a number: take the quotes away";
    }
    if (from instanceof Type.Text && to instanceof Type.Version) {
      return "take the quotes away: `1.33`";
    }
    if (from instanceof Type.Text && to instanceof Type.Quantity) {
      return "a quantity is a number, perhaps with a unit, without quotes: `250m`, `512Mi`";
    }
    if (from instanceof Type.Duration && (to instanceof Type.Int || to instanceof Type.Number)) {
      return "a plain number stands here: write it without a unit, or take `.seconds`";
    }
    if (from instanceof Type.Any) {
      return ANNOTATE;
    }
    if (from instanceof Type.Text && to instanceof Type.Date) {
      return "write a date without quotes: `2027-03-31`";
    }
    if (from instanceof Type.Int && to instanceof Type.Duration) {
      return "a duration has a unit: `90s`, `5min`, `1h`";
    }
    if (from instanceof Type.Text && to instanceof Type.Duration) {
      return "write a duration without quotes: `30s`, `5min`, `1h30min`, `15d`";
    }
    if (to instanceof Type.Bool && isTruth(found)) {
      return "write `true` or `false` without quotes";
    }
    if (to instanceof Type.Text) {
      return from instanceof Type.Int && DurationText.isOne(wanted)
          ? DurationText.help(wanted)
          : toText(from);
    }
    if (from instanceof Type.Number && to instanceof Type.Int) {
      return "`.floor()`, `.ceil()` or `.round()` makes a number whole";
    }
    if (from instanceof Type.SetOf && to instanceof Type.ListOf) {
      return "`.toList()` makes a list of a set";
    }
    if (from instanceof Type.ListOf && to instanceof Type.SetOf) {
      return "`.toSet()` makes a set of a list";
    }
    if (to instanceof Type.SetOf && !(from instanceof Type.ListOf)) {
      return "a set stands in brackets: `[...]`";
    }
    if (to instanceof Type.ListOf list && !(from instanceof Type.ListOf)) {
      String element = list.element() instanceof Type.Record(var shape) ? sketch(shape) : "";
      return "a list stands in brackets: `[" + (element.isEmpty() ? "..." : element) + "]`";
    }
    if (to instanceof Type.Record(var shape) && !hasFields(from)) {
      return record(shape);
    }
    if (to instanceof Type.Bool) {
      return "a condition is a Bool: compare the value with something";
    }
    if (from instanceof Type.Quantity && to instanceof Type.Duration) {
      return "minutes are written `5min`; `5m` is a quantity";
    }
    return RecordDifference.of(found, wanted);
  }

  private static boolean hasFields(Type type) {
    return type instanceof Type.Record
        || type instanceof Type.MapOf
        || type instanceof Type.Resource
        || type instanceof Type.ListOf;
  }

  /** What a record looks like, where something else stands. */
  private static String record(RecordShape shape) {
    String sketch = sketch(shape);
    if (!sketch.isEmpty()) {
      return "a record stands in braces: `" + sketch + "`";
    }
    List<String> fields = List.copyOf(shape.fields().keySet());
    return "a record stands in braces"
        + (fields.isEmpty() || fields.size() > MANY
            ? ""
            : "; it may have " + Suggestions.quoted(fields));
  }

  /** The fields that a record must have, without values. */
  private static String sketch(RecordShape shape) {
    List<String> required =
        shape.fields().values().stream()
            .filter(RecordShape.Field::isRequired)
            .map(field -> field.name() + ": ...")
            .toList();
    return required.isEmpty() || required.size() > MANY
        ? ""
        : "{ " + String.join(", ", required) + " }";
  }

  /** Whether this is {@code "true"}, {@code "no"} or another text that YAML takes for a truth. */
  private static boolean isTruth(Type found) {
    return found instanceof Type.Enumeration(var members, var _)
        && members.size() == 1
        && TRUTHS.contains(members.getFirst().spelling().toLowerCase(Locale.ROOT));
  }

  private static String toText(Type from) {
    return switch (from) {
      case Type.Int _, Type.Number _, Type.Bool _ -> "write it as text: `\"${...}\"`";
      case Type.Version _, Type.Quantity _, Type.Date _ -> "`.text` is its spelling";
      case Type.Duration _ ->
          "say which form is meant: `.go` (`1h30m0s`), `.prometheus` (`1h30m`) or `.seconds`";
      case Type.Record _, Type.MapOf _, Type.ListOf _ ->
          "`.toYaml()` or `.toJson()` writes it as text";
      default -> "";
    };
  }
}
