package dev.promiselang.syntax;

import static dev.promiselang.syntax.Habit.mended;
import static dev.promiselang.syntax.Habit.told;
import static dev.promiselang.syntax.Habit.written;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How other languages write enumerations, ranges, optional fields and defaults in types. */
final class ShapeHabits {

  private static final String NUMBER = "(?:[Ii]nt(?:eger)?|[Nn]umber|[Ff]loat)";
  private static final String ENDS = "(?=\\s*[},=]|\\s*$)";

  static final List<Habit> ALL =
      List.of(
          // Enumerations.
          mended(
              "(?<at>\\b(?:enum|Enum|oneOf|one_of|OneOf|Literal|[Ss]tring\\s+in)\\s*[:=]?\\s*[\\[({]\\s*"
                  + "(\"[^\"]*\"(?:\\s*,\\s*\"[^\"]*\")*)\\s*,?\\s*[\\])}])",
              m -> "write `" + union(m.group(2)) + "`",
              m -> union(m.group(2))),
          written(
              "(?<at>\\b(?:enum|Enum)\\s*[:=]?\\s*[\\[({]\\s*(\\w+(?:\\s*[,;|]\\s*\\w+)*)\\s*[\\])}])",
              m -> quoted(m.group(2))),
          told(
              "(?<at>\\b(?:[Uu]nion|[Ee]ither)\\s*[<\\[(][^\\])>]*[\\])>])",
              m ->
                  "for other alternatives write `oneOf { ... }`: exactly one of its fields is set"),
          mended("(?<at>\\bconst\\s*[:=]?\\s+)(?=[\"'\\d])", m -> "leave it out", m -> ""),
          // Records, lists and what is in them.
          written("(?<at>\\bobject\\s*\\(\\s*\\{([^{}]*)}\\s*\\))", m -> record(m.group(2))),
          mended(
              "[:\\]=]\\s*(?<at>\\*([A-Z]\\w*|string|int|int32|int64|bool|float64))" + ENDS,
              m -> "write `" + TypeHabits.ours(m.group(2)) + "?`",
              m -> TypeHabits.ours(m.group(2)) + "?"),
          mended(
              "(?<at>\\b(?:[Aa]rray|[Ll]ist|[Ss]lice|[Ss]equence)\\s+of\\s+([A-Za-z]\\w*))",
              m -> "write `[" + TypeHabits.ours(m.group(2)) + "]`",
              m -> "[" + TypeHabits.ours(m.group(2)) + "]"),
          written(
              "(?<at>\\b[Ss]et\\s+of\\s+([A-Za-z]\\w*))",
              m -> "Set(" + TypeHabits.ours(m.group(2)) + ")"),
          written(
              "(?<at>\\b[Mm]ap\\s+(?:of|from)\\s+\\w+\\s+to\\s+([A-Za-z]\\w*))",
              m -> "{String: " + TypeHabits.ours(m.group(2)) + "}"),
          written(
              "(?<at>\\[\\s*\\.\\.\\.\\s*([A-Za-z]\\w*)\\s*])",
              m -> "[" + TypeHabits.ours(m.group(2)) + "]"),
          written(
              "(?<at>\\{\\s*\\[\\s*(?:\\w+\\s*:\\s*)?\\w+\\s*]\\s*:\\s*([A-Za-z]\\w*)\\s*[;,]?\\s*})",
              m -> "{String: " + TypeHabits.ours(m.group(2)) + "}"),
          written(
              ":\\s*(?<at>\\[\\s*(?:string|String|_)\\s*]\\s*:\\s*([A-Za-z]\\w*))",
              m -> "{String: " + TypeHabits.ours(m.group(2)) + "}"),
          written(
              "(?<at>\\[\\s*([A-Z]\\w*)\\s*[;*]\\s*(\\d+)\\s*])",
              m -> "[" + m.group(2) + "](" + m.group(3) + ".." + m.group(3) + ")"),
          told(
              "\\[\\s*([A-Z]\\w*)\\s*](?<at>\\(\\s*unique\\w*\\s*[:=]\\s*true\\s*\\))",
              m -> "a list without repetitions is a set: `Set(" + m.group(1) + ")`"),
          told(
              ":\\s*\\(?[A-Z]\\w*\\)?\\s*(?<at>=>|->)",
              m -> "fields and parameters hold values, and a function is none"),
          told(
              "(?<at>\\{\\s*(\\w+)\\s*:\\s*})",
              m -> "a map has a type for its values: `{String: Any}`"),
          // Optional fields and defaults.
          mended(
              "(?<at>\\b[Oo]ptional\\s+(\\w+)\\s*:\\s*([A-Za-z]\\w*))",
              m -> "write `" + m.group(2) + ": " + TypeHabits.ours(m.group(3)) + "?`",
              m -> m.group(2) + ": " + TypeHabits.ours(m.group(3)) + "?"),
          mended(
              "(?<at>\\brepeated\\s+(\\w+)\\s*:\\s*([A-Za-z]\\w*))",
              m -> "write `" + m.group(2) + ": [" + TypeHabits.ours(m.group(3)) + "]`",
              m -> m.group(2) + ": [" + TypeHabits.ours(m.group(3)) + "]"),
          mended(
              "(?:^\\s*|[{,]\\s*)(?<at>(?:required|mandatory)\\s+)(?=\\w+\\s*:)",
              m -> "leave it out: a field without default and without `?` is required",
              m -> ""),
          mended(
              "(?<at>\\b(?:Maybe|Optional|optional|maybe|nullable)\\s+([A-Za-z]\\w*))" + ENDS,
              m -> "write `" + TypeHabits.ours(m.group(2)) + "?`",
              m -> TypeHabits.ours(m.group(2)) + "?"),
          mended(
              "(?<at>\\b([A-Z]\\w*)\\s+(?:nullable|optional|null|NULL|or\\s+(?:null|absent|nothing)))\\b",
              m -> "write `" + m.group(2) + "?`",
              m -> m.group(2) + "?"),
          mended(
              "\\b[A-Z]\\w*(?<at>\\s+(?:required|not\\s+null|NOT\\s+NULL))\\b",
              m -> "leave it out: a field without default and without `?` is required",
              m -> ""),
          mended(
              "\\w+\\s*:\\s*[A-Z]\\w*(?:\\([^)]*\\))?(?<at>\\s+default(?:s|ed)?(?:\\s+to)?\\s*[:=]?\\s*)"
                  + "(?=[\"'\\w\\[{-])",
              m -> "a default follows `=`",
              m -> " = "),
          mended(
              "(?<at>\\b([A-Za-z]\\w*)\\s*\\|\\s*\\*([\\w.\"]+))",
              m ->
                  "a default follows `=`: `"
                      + TypeHabits.ours(m.group(2))
                      + " = "
                      + m.group(3)
                      + "`",
              m -> TypeHabits.ours(m.group(2)) + " = " + m.group(3)),
          mended(
              "^\\s*type\\b.*\\{\\s*(?:[^{}]*,\\s*)?\\w+\\s*(?<at>=)\\s*[A-Z]\\w*(?=[\\s(?]*[},]|\\s*$)",
              m -> "a type follows `:`",
              m -> ":"),
          mended(
              "(?:^\\s*|\\{\\s*)(?<at>([Ss]tring|[Ii]nt|[Bb]ool|[Nn]umber|float|double|integer|boolean)"
                  + "\\s+([a-z]\\w*))(?=\\s*[,;}=]|\\s*$)",
              m -> "write `" + m.group(3) + ": " + TypeHabits.ours(m.group(2)) + "`",
              m -> m.group(3) + ": " + TypeHabits.ours(m.group(2))),
          // Patterns and ranges.
          mended(
              "\\b(?:pattern|matches)\\s*:\\s*(?<at>/([^/']+)/)",
              m -> "a pattern is text: `'" + m.group(2) + "'`",
              m -> "'" + m.group(2) + "'"),
          written(
              "\\(\\s*(?:[^()]*,\\s*)?(?:pattern|matches|format)\\s*(?<at>=)\\s*(?=['\"])",
              m -> ":"),
          written(
              "(?<at>(?:[Ss]tring\\s*&\\s*)?=~\\s*\"([^\"']*)\")",
              m -> "String(matches: '" + m.group(2) + "')"),
          range(NUMBER + "\\s*&\\s*>=?\\s*(\\d+)\\s*&\\s*<=?\\s*(\\d+)"),
          range(">=?\\s*(\\d+)\\s*&\\s*<=?\\s*(\\d+)"),
          mended(
              "(?<at>" + NUMBER + "\\s*&\\s*>=?\\s*(\\d+))",
              m -> "write `Int(" + m.group(2) + "..)`",
              m -> "Int(" + m.group(2) + "..)"),
          mended(
              "(?<at>" + NUMBER + "\\s*&\\s*<=?\\s*(\\d+))",
              m -> "write `Int(.." + m.group(2) + ")`",
              m -> "Int(.." + m.group(2) + ")"),
          mended(
              "\\b" + NUMBER + "(?<at>\\(\\s*>=?\\s*(\\d+)\\s*\\))",
              m -> "write `Int(" + m.group(2) + "..)`",
              m -> "(" + m.group(2) + "..)"),
          mended(
              "\\b" + NUMBER + "(?<at>\\(\\s*<=?\\s*(\\d+)\\s*\\))",
              m -> "write `Int(.." + m.group(2) + ")`",
              m -> "(.." + m.group(2) + ")"),
          range(NUMBER + "\\s*\\[\\s*(\\d+)\\s*(?:\\.\\.\\.?|,|-)\\s*(\\d+)\\s*]"),
          range(NUMBER + "\\s*\\(\\s*(\\d+)\\s*(?:\\.\\.\\.|-)\\s*(\\d+)\\s*\\)"),
          range(NUMBER + "\\s+(\\d+)\\s*(?:\\.\\.\\.?|-)\\s*(\\d+)"),
          written(
              "^\\s*type\\b.*:\\s*(?<at>(\\d+)\\s*\\.\\.\\.?\\s*(\\d+))",
              m -> "Int(" + m.group(2) + ".." + m.group(3) + ")"),
          written("\\d\\s*(?<at>\\.\\.\\.)\\s*\\d", m -> ".."),
          // Types that build on others.
          told(
              "^type\\s+\\w+\\s*(?<at>(?:extends|implements|inherits|:|<:)\\s*([A-Z]\\w*))",
              m -> whole(m.group(2))),
          told("^type\\s+\\w+\\s*=\\s*([A-Z]\\w*)\\s*(?<at>&|\\+|with\\b)", m -> whole(m.group(1))),
          told(
              "^type\\s+(\\w+)\\s*(?<at><\\w[^>]*>)",
              m -> "types take no parameters: write the type that is meant, or `Any`"),
          mended("^type\\s+\\w+\\s+(?<at>struct\\s*)(?=\\{)", m -> "leave it out", m -> ""),
          told(
              "^type\\s+(\\w+)\\s*=?\\s*(?<at>enum\\s*\\{([^{}]*)}?)",
              m -> "write `type " + m.group(1) + " = " + quoted(m.group(3)) + "`"),
          mended(
              "\\b[A-Z]\\w*\\??(?<at>\\s*`\\w+:\"[^`]*`)",
              m -> "leave it out: a field has one name",
              m -> ""));

  private ShapeHabits() {}

  private static Habit range(String pattern) {
    return written("(?<at>" + pattern + ")", m -> "Int(" + m.group(2) + ".." + m.group(3) + ")");
  }

  /** Texts with commas as the members of an enumeration. */
  private static String union(String texts) {
    return texts.replaceAll("\"\\s*,\\s*\"", "\" | \"");
  }

  private static String quoted(String members) {
    return Arrays.stream(members.split("[,;|\\s]+"))
        .filter(word -> !word.isBlank())
        .map(word -> "\"" + word.replaceAll("[\"']", "") + "\"")
        .collect(Collectors.joining(" | "));
  }

  private static String record(String fields) {
    return Arrays.stream(fields.split(","))
        .map(field -> field.split("[=:]", 2))
        .filter(field -> field.length == 2)
        .map(field -> field[0].strip() + ": " + TypeHabits.ours(field[1].strip()))
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String whole(String base) {
    String field = Character.toLowerCase(base.charAt(0)) + base.substring(1);
    return "no type builds on another: write all fields, or hold the other one in a field: `"
        + field
        + ": "
        + base
        + "`";
  }
}
