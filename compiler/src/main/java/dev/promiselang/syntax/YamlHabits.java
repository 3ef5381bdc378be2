package dev.promiselang.syntax;

import static dev.promiselang.syntax.Habit.mended;
import static dev.promiselang.syntax.Habit.told;

import java.util.List;

/** How YAML writes values. */
final class YamlHabits {

  private static final String KEY = "(?:^|[{,])\\s*(?:[\\w.]+|\"[^\"]*\")\\s*[:=]\\s+";

  static final List<Habit> ALL =
      List.of(
          mended(
              "(?<at><<\\s*:\\s*\\*?([\\w.]+))",
              m -> "write `..." + m.group(2) + "`",
              m -> "..." + m.group(2)),
          told(
              "(?<at>&(\\w+))",
              m ->
                  "give the value a name and use that: `let "
                      + DeclarationHabits.camel(m.group(2))
                      + " = ...`"),
          mended("[:=]\\s*(?<at>\\*(\\w+))", m -> "write `" + m.group(2) + "`", m -> m.group(2)),
          mended(
              "(?<at>!!?\\w+\\s+)(?=\\S)",
              m -> "tags are not needed: leave it out, and quote what is text",
              m -> ""),
          mended("[:=]\\s*(?<at>~)(?=\\s*[,}\\]]|\\s*$)", m -> "write `absent`", m -> "absent"),
          mended(
              "(?:^|[{,])\\s*(?<at>[A-Za-z][\\w.]*(?:[-/][\\w.]+)+)\\s*[:=]",
              m -> "a key of other characters stands in quotes: `\"" + m.group("at") + "\"`",
              m -> "\"" + m.group("at") + "\""),
          mended(
              KEY
                  + "(?<at>[A-Za-z/.~@][\\w./:@%+~*-]*[/:@%+~-][\\w./:@%+~*-]*|/[\\w./-]*)(?=\\s*[,}\\])]|\\s*$)",
              m -> "text stands in quotes: `\"" + m.group("at") + "\"`",
              m -> "\"" + m.group("at") + "\""),
          told(
              KEY
                  + "(?!(?:Bool|Int|String|Number|Version|Quantity|Duration|Date|Any|Resource|Set)\\b)"
                  + "(?<at>[A-Za-z][\\w'.-]*(?:\\s+[A-Za-z][\\w'.,!-]*)+)(?=\\s*[}\\])]|\\s*$)",
              m -> "text stands in quotes: `\"" + m.group("at") + "\"`"));

  private YamlHabits() {}
}
