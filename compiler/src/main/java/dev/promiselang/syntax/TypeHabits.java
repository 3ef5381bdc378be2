package dev.promiselang.syntax;

import static dev.promiselang.syntax.Habit.mended;
import static dev.promiselang.syntax.Habit.told;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** How other languages write types. */
final class TypeHabits {

  private static final String NAME = "([A-Za-z]\\w*\\??)";

  static final List<Habit> ALL =
      List.of(
          generic("[Aa]rray|[Ll]ist|[Ss]equence|[Ss]lice|[Vv]ector", "[%s]"),
          generic("Set(?=\\s*[<\\[])|set|HashSet", "Set(%s)"),
          told(
              "\\bSet\\([^()]*\\)\\s*(?<at>\\([^()]*\\))",
              m -> "a Set has no length: leave `" + m.group(1) + "` away, or use a list"),
          generic("Optional|Option|Maybe|Nullable|optional", "%s?"),
          map("Record|Map|map|[Dd]ict|HashMap|Dictionary|object"),
          mended("[A-Z]\\w*(?<at>\\?\\?+)(?=\\s*[},=]|\\s*$)", m -> "one `?` is enough", m -> "?"),
          told(
              ":\\s*(?<at>\\{\\s*([A-Z]\\w*)\\s*})",
              m -> "keys of a map are text: `{String: " + m.group(2) + "}`"),
          mended(
              "(?<at>" + NAME + "\\[])",
              m -> "write `[" + ours(m.group(2)) + "]`",
              m -> "[" + ours(m.group(2)) + "]"),
          mended(
              "(?<at>\\[]" + NAME + ")",
              m -> "write `[" + ours(m.group(2)) + "]`",
              m -> "[" + ours(m.group(2)) + "]"),
          mended(
              "(?<at>(\\w+)\\?\\s*:\\s*" + NAME + ")",
              m -> "write `" + m.group(2) + ": " + ours(m.group(3)) + "?`",
              m -> m.group(2) + ": " + ours(m.group(3)) + "?"),
          mended(
              "(?<at>" + NAME + "\\s*\\|\\s*(?:null|undefined|None|nil)\\b)",
              m -> "write `" + ours(m.group(2)) + "?`",
              m -> ours(m.group(2)) + "?"),
          mended(
              "(\\w+)\\s*:\\s*([A-Z]\\w*(?:\\([^)]*\\))?)\\s*(?<at>:)\\s*([^,}\\s]+)",
              m ->
                  "a default follows `=`: `"
                      + m.group(1)
                      + ": "
                      + m.group(2)
                      + " = "
                      + m.group(4)
                      + "`",
              m -> "="),
          mended(
              "(?<at>\\*([\\w.\"]+)\\s*\\|\\s*([A-Z]\\w*))",
              m -> "a default follows `=`: `" + m.group(3) + " = " + m.group(2) + "`",
              m -> m.group(3) + " = " + m.group(2)),
          told(
              "(\\w+)\\s*:\\s*(?<at>>=\\s*(\\d+))",
              m -> "write a range: `Int(" + m.group(3) + "..)`"),
          told(
              "(\\w+)\\s*:\\s*(?<at><=\\s*(\\d+))",
              m -> "write a range: `Int(.." + m.group(3) + ")`"));

  /** Members of an enumeration without their quotes. */
  private static final List<Habit> MEMBERS =
      List.of(
          mended(
              "^type\\s+\\w+\\s*=\\s*(?<at>([a-z]\\w*)(\\s*[|<]\\s*[a-z]\\w*)+)\\s*$",
              m -> "members are text: `" + quoted(m.group("at")) + "`",
              m -> quoted(m.group("at"))),
          mended(
              "\\w+\\s*:\\s*(?<at>([a-z]\\w*)(\\s*[|<]\\s*[a-z]\\w*)+)(?=\\s*[,}=?]|\\s*$)",
              m -> "members are text: `" + quoted(m.group("at")) + "`",
              m -> quoted(m.group("at"))));

  /** A map as if its key were a field. */
  private static final List<Habit> KEYS =
      List.of(
          mended(
              ":\\s*(?<at>\\{\\s*(?:string|str|text)\\s*:\\s*" + NAME + "\\s*})",
              m -> "write `{String: " + ours(m.group(2)) + "}`",
              m -> "{String: " + ours(m.group(2)) + "}"));

  private TypeHabits() {}

  /** What a type in lower case may be a part of. */
  static List<Habit> of(LowerCaseType type) {
    return type.ours().isPresent() ? KEYS : MEMBERS;
  }

  private static Habit generic(String heads, String ours) {
    return mended(
        "(?<at>\\b(?:" + heads + ")\\s*[<\\[(]\\s*" + NAME + "\\s*[>\\])])",
        m -> "write `" + of(m, ours) + "`",
        m -> of(m, ours));
  }

  private static String of(MatchResult match, String ours) {
    return ours.formatted(ours(match.group(2)));
  }

  private static Habit map(String heads) {
    return mended(
        "(?<at>\\b(?:"
            + heads
            + ")\\s*[<\\[(]\\s*(?:"
            + NAME
            + "\\s*,\\s*)?"
            + NAME
            + "\\s*[>\\])])",
        m -> "write `{String: " + ours(m.group(3)) + "}`",
        m -> "{String: " + ours(m.group(3)) + "}");
  }

  /** The type of our own that another language calls so. */
  static String ours(String word) {
    String name = word.endsWith("?") ? word.substring(0, word.length() - 1) : word;
    return LowerCaseType.named(name).orElse(name) + (word.endsWith("?") ? "?" : "");
  }

  private static String quoted(String members) {
    return Arrays.stream(members.split("\\b"))
        .map(part -> part.matches("\\w+") ? "\"" + part + "\"" : part)
        .collect(Collectors.joining());
  }
}
