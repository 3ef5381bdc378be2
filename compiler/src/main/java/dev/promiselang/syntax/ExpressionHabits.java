package dev.promiselang.syntax;

import static dev.promiselang.syntax.Habit.mended;
import static dev.promiselang.syntax.Habit.told;
import static dev.promiselang.syntax.Habit.word;

import java.util.List;
import java.util.regex.MatchResult;

/** How other languages write values. */
final class ExpressionHabits {

  static final List<Habit> ALL =
      List.of(
          word("(?<at>===)", "=="),
          mended(
              "[:=]\\s*(?<at>(\\d[\\d.]*)\\s+(ms|s|min|h|d|Ki|Mi|Gi|Ti|Pi|m|k|M|G|T))(?=\\s*[,})\\]]|\\s*$)",
              m -> "write `" + m.group(2) + m.group(3) + "`",
              m -> m.group(2) + m.group(3)),
          told(
              "^\\s*let\\s+(\\w+)\\s*=\\s*(?<at>\\(?(\\w+)\\)?\\s*=>)\\s*(.*)",
              m ->
                  "functions are declared: `fun "
                      + m.group(1)
                      + "("
                      + m.group(3)
                      + ": Int) = "
                      + m.group(4)
                      + "`"),
          mended(
              "\\bwith\\s+(?<at>([a-z][\\w.]*)\\s*[=:]\\s*([^\\s{}]+))",
              m ->
                  "what changes stands in braces: `with { "
                      + m.group(2)
                      + ": "
                      + m.group(3)
                      + " }`",
              m -> "{ " + m.group(2) + ": " + m.group(3) + " }"),
          mended(
              "(?:^|[{,])\\s*(?<at>\\[\\s*([a-z][\\w.]*)\\s*])\\s*:",
              m -> "a key that is computed is text with a hole: `\"${" + m.group(2) + "}\"`",
              m -> "\"${" + m.group(2) + "}\""),
          mended(
              "=\\s*let\\s+\\w+\\s*=\\s*(?!.*\\bfor\\b)[^=]*?\\s(?<at>in)\\s",
              m -> "write `then`",
              m -> "then"),
          word("(?<at>!==|<>)", "!="),
          word("(?<at>!in\\b|!\\s+in\\b)", "not in"),
          word("\\s(?<at>is\\s+not)\\b", "!="),
          word("\\s(?<at>is|eq|equals)\\s", "=="),
          word("\\s(?<at>elif|elsif|elseif)\\b", "else if"),
          mended(
              "(?<at>if\\s+\\(?(.+?)\\)?\\s*\\{\\s*([^{}]+?)\\s*}\\s*else\\s*\\{\\s*([^{}]+?)\\s*})",
              m -> "write `" + conditional(m.group(2), m.group(3), m.group(4)) + "`",
              m -> conditional(m.group(2), m.group(3), m.group(4))),
          mended(
              "(?<=[=:(,\\[]\\s)(?<at>([^\\s=:(,\\[]+)\\s+if\\s+([^:]+?)\\s+else\\s+([^\\s,)\\]}]+))",
              m -> "write `" + conditional(m.group(3), m.group(2), m.group(4)) + "`",
              m -> conditional(m.group(3), m.group(2), m.group(4))),
          word("(?<at>switch|when)\\s+(?=[\\w.]+\\s*\\{)", "match "),
          mended("(?<at>\\bcase\\s+)(?=[\"'\\d])", m -> "leave `case` out", m -> ""),
          word("(?<=[,{]|^)\\s*(?<at>_|default|otherwise)(?=\\s*(=>|->|:))", "else"),
          word("(?:\"[^\"]*\"|\\belse|\\d|\\w)\\s*(?<at>->)", "=>"),
          mended("\\bfor\\s+\\w+(?:,\\s*\\w+)?\\s+(?<at>of)\\s", m -> "write `in`", m -> "in"),
          mended(
              "\\bfor\\s*(?<at>\\(\\s*(?:const|let|var)?\\s*(\\w+)\\s+(?:in|of)\\s+([^()]+?)\\s*\\))",
              m -> "write `for " + m.group(2) + " in " + m.group(3) + "`",
              m -> m.group(2) + " in " + m.group(3)),
          mended(
              "\\[\\s*(?<at>([^\\[\\]]+?)\\s+for\\s+(\\w+)\\s+in\\s+([^\\[\\]]+?)(?:\\s+if\\s+([^\\[\\]]+?))?)\\s*]",
              m -> "write `[" + comprehension(m) + "]`",
              ExpressionHabits::comprehension),
          word("\\[\\s*for\\s[^\\[\\]=]*\\sin\\s[^=]*?(?<at>=>)", ":"),
          mended(
              "(?<at>lambda\\s+(\\w+)\\s*:)",
              m -> "write `" + m.group(2) + " => ...`",
              m -> m.group(2) + " =>"),
          mended(
              "(?<at>\\.?\\*{1,2}([a-zA-Z][\\w.]*))(?=\\s*[,\\]}])",
              m -> "write `..." + m.group(2) + "`",
              m -> "..." + m.group(2)),
          mended(
              "(?<at>([a-zA-Z][\\w.]*?)\\.\\.\\.)(?=\\s*[,\\]}])",
              m -> "write `..." + m.group(2) + "`",
              m -> "..." + m.group(2)),
          mended(
              "\\bf(?<at>\"([^\"{}]*(?:\\{[\\w.]+}[^\"{}]*)+)\")",
              m -> "holes begin with a dollar: `" + holes(m.group("at")) + "`",
              m -> holes(m.group("at"))),
          mended(
              "(?<at>`([^`\"]*)`)",
              m -> "text stands in quotes: `\"" + m.group(2) + "\"`",
              m -> "\"" + m.group(2) + "\""),
          mended(
              "(?<at>\\$\\{?([a-z]\\w*)}?)",
              m ->
                  "a name stands as it is, in text in a hole: `"
                      + m.group(2)
                      + "`, `\"${"
                      + m.group(2)
                      + "}\"`",
              m -> m.group(2)),
          told(
              "(\\S+)\\s*(?<at>\\*\\*)\\s*(\\S+)",
              m -> "powers are written out: `" + m.group(1) + " * " + m.group(1) + "`"),
          told(
              "(\\w+)\\s*(?<at>\\+\\+|--|[-+*/]=)",
              m ->
                  "values do not change: give the result a name, `let next = "
                      + m.group(1)
                      + " + 1`"),
          mended("(?<at>\\bnew\\s+)(?=[A-Z]\\w*\\s*[{(])", m -> "leave `new` out", m -> ""),
          mended(
              "^(?!\\s*(?:promise|fun|include|place|api|uses|requires)\\b).*?(?<at>\\b([A-Z]\\w*)\\s*\\(((?:[\\w.]+\\s*:\\s*[^()]+))\\))",
              m -> "fields stand in braces: `" + m.group(2) + " { " + m.group(3) + " }`",
              m -> m.group(2) + " { " + m.group(3) + " }"),
          mended(
              "[=:]\\s*([A-Z][\\w.]*)(?<at>\\s*:)\\s*\\{",
              m -> "write `" + m.group(1) + " { ... }`",
              m -> ""),
          mended(
              "(?<at>([\\w.]+)\\?\\.?\\[(\"[^\"]*\")])",
              m -> "write `" + m.group(2) + ".get(" + m.group(3) + ")`",
              m -> m.group(2) + ".get(" + m.group(3) + ")"),
          mended(
              "^(?!\\s*import\\b).*?(?<at>\\s+as\\s+[A-Z]\\w*)",
              m ->
                  "values are not converted: leave it out, or say the type where the value is"
                      + " declared",
              m -> ""),
          mended(
              "(?<at>''(\\w[^']*)'')",
              m -> "write `'" + m.group(2) + "'`",
              m -> "'" + m.group(2) + "'"),
          told(
              "(?<at>/(?:[^/\\s\\\\]|\\\\.)+/)(?=[),])",
              m ->
                  "patterns stand in types: `String(matches: '"
                      + m.group("at").substring(1, m.group("at").length() - 1)
                      + "')`"),
          mended(
              "(?<=[=:]\\s?)\\s*(?<at>\\(([^()]*,[^()]*)\\))",
              m -> "a list stands in brackets: `[" + m.group(2) + "]`",
              m -> "[" + m.group(2) + "]"),
          mended(
              "(?<=[=:]\\s?)\\s*(?<at>\\{\\s*((?:[\\d\"][^{}:=]*,[^{}:=]*))})",
              m -> "a list stands in brackets: `[" + m.group(2).strip() + "]`",
              m -> "[" + m.group(2).strip() + "]"),
          told(
              "(?<at>\\[\\s*([\\w.]+\\s*:\\s*[^\\[\\]{}]+?)\\s*])",
              m ->
                  "fields stand in braces: `{ "
                      + m.group(2)
                      + " }`, or `[{ "
                      + m.group(2)
                      + " }]` for a list of records"));

  private ExpressionHabits() {}

  private static String conditional(String condition, String then, String otherwise) {
    return "if " + condition + " then " + then + " else " + otherwise;
  }

  private static String comprehension(MatchResult match) {
    String where = match.group(5) == null ? "" : " where " + match.group(5);
    return "for " + match.group(3) + " in " + match.group(4) + where + " : " + match.group(2);
  }

  private static String holes(String text) {
    return text.replaceAll("\\{", "\\${");
  }
}
