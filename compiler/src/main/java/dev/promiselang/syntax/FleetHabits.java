package dev.promiselang.syntax;

import static dev.promiselang.syntax.Habit.mended;
import static dev.promiselang.syntax.Habit.told;
import static dev.promiselang.syntax.Habit.word;

import java.util.List;

/** How fleets, placements and the conditions that choose clusters are written by newcomers. */
final class FleetHabits {

  private static final String PLACE = "^place\\s+[\\w.]+(?:\\([^()]*\\))?\\s+";
  private static final String CONDITION =
      "^(?:group\\s|\\s*on\\s|place\\s|assume\\s|accept\\s|\\s*supports\\s).*?";

  private static final String WORDS =
      "(?:version|on|include|requires|uses|exclusive|conflicts|supports|provides|unique|install|api"
          + "|configure|schedule|workflow|split|labels|annotations|patch|remove|let|facts"
          + "|destination|clusters?)\\b";

  static final List<Habit> ALL =
      List.of(
          mended(
              "^group\\s+(\\w+)(?<at>\\s*:)\\s*(.+)$",
              m -> "write `group " + m.group(1) + " = " + m.group(3) + "`",
              m -> " ="),
          mended(
              "^group\\s+(\\w+)(?<at>)\\s+(?!=)([a-z]\\w*.*)$",
              m -> "write `group " + m.group(1) + " = " + m.group(3) + "`",
              m -> " ="),
          mended(
              "^group\\s+(\\w+)\\s*(?<at>\\{\\s*(.*?)\\s*})\\s*$",
              m -> "write `group " + m.group(1) + " = " + m.group(3) + "`",
              m -> "= " + m.group(3)),
          mended(
              "^group\\s+(\\w+)\\s*=\\s*(?<at>(?:on\\s+)?(?:clusters\\s+)?where\\s+)(.*)$",
              m -> "write `group " + m.group(1) + " = " + m.group(3) + "`",
              m -> ""),
          mended(
              "(?<at>\\b(\\w+)\\s+between\\s+(\\S+)\\s+and\\s+([^\\s,)]+))",
              m -> "write `" + m.group(2) + " in " + m.group(3) + ".." + m.group(4) + "`",
              m -> m.group(2) + " in " + m.group(3) + ".." + m.group(4)),
          mended(
              "\\bin\\s+(?<at>\\(([^()]*,[^()]*)\\))",
              m -> "a list stands in brackets: `[" + m.group(2) + "]`",
              m -> "[" + m.group(2) + "]"),
          told(
              CONDITION + "(?:\"[^\"]*\"|\\d|\\btrue|\\bfalse)(?<at>,)\\s*([a-z]\\w*.*)$",
              m -> "conditions are joined by `and`: `... and " + m.group(2) + "`"),
          word(PLACE + "(?<at>at|to|in|for|across|onto)(?=\\s+(?:every|clusters|one|\\d))", "on"),
          mended(
              PLACE + "(?<at>)(?=(?:every|clusters|one|\\d)\\b)",
              m -> "write `on` before it",
              m -> "on "),
          mended(
              PLACE + "(?<at>)(?=where\\b)",
              m -> "write `on clusters where ...`",
              m -> "on clusters "),
          mended(
              PLACE + "(?<at>\\{\\s*on\\s+(.*?)\\s*})\\s*$",
              m -> "write `on " + m.group(2) + "` without braces",
              m -> "on " + m.group(2)),
          mended(
              "^\\s*split(?:\\s+[\\w.]*[A-Z]\\w*)?(?<at>\\s*[:=]|\\s+(?:on|per|over|with))\\s+(\\w+)",
              m -> "write `by " + m.group(2) + "`",
              m -> " by"),
          mended(
              "^\\s*split\\b.*\\bby\\s+(?<at>\"(\\w+)\")",
              m -> "a fact stands without quotes: `by " + m.group(2) + "`",
              m -> m.group(2)),
          mended(
              "\\bexpect\\s+(\\d+)(?<at>\\s*(?:-|to)\\s*)(\\d+)",
              m -> "write `expect " + m.group(1) + ".." + m.group(3) + "`",
              m -> ".."),
          word(
              "^\\s*(?:on|place\\b.*\\bon)\\s+one\\s+cluster\\s+(?<at>of|for|in|by|each)(?=\\s+\\w)",
              "per"),
          told(
              "^\\s*(?:on|place\\b.*\\bon)\\s+(?<at>some|a few|several|many|two|three|four|five)(?=\\s+clusters)",
              m -> "say how many in digits: `on 2 clusters where ...`"),
          told(
              "\\bclusters\\s+(?<at>expect\\s+[\\d.]+)\\s+(where\\b.*)$",
              m ->
                  "the count stands at the end: `clusters "
                      + m.group(2)
                      + " "
                      + m.group("at")
                      + "`"),
          mended(
              "\\bspread\\s+(?<at>)(?!over\\b)([a-z]\\w*)",
              m -> "write `spread over " + m.group(2) + "`",
              m -> "over "),
          mended("^needs\\s+(?<at>)\\{", m -> "write `needs facts { ... }`", m -> "facts "),
          mended(
              "^accept\\b(?!.*\\bbecause\\b).*\\s(?<at>)(\"[^\"]*\")\\s*(?:until.*)?$",
              m -> "the reason follows `because`",
              m -> "because "),
          mended(
              "^(?:assume\\b.*|\\s*cluster\\s+\"[^\"]*\")(?<at>\\s*[:=])\\s*\\{",
              m -> "leave it out: braces follow without a mark",
              m -> ""),
          mended(
              "^\\s*(cluster\\s+\"[^\"]*\")\\s*(?<at>\\(([^()]*)\\))",
              m -> "facts stand in braces: `" + m.group(1) + " { " + m.group(3) + " }`",
              m -> "{ " + m.group(3) + " }"),
          mended(
              "^\\s*clusters\\s+(?<at>)(\"[^\"]*\")",
              m -> "write `clusters from " + m.group(2) + "`",
              m -> "from "),
          told(
              "^\\s*(?<at>clusters)\\s*[:={\\[]",
              m ->
                  "each cluster is an item: `cluster \"dev-1\" { ... }`; a file of them is `clusters from"
                      + " \"clusters.yaml\"`"),
          told(
              "^store\\s+(?<at>\"([^\"]*)\")",
              m ->
                  "say what it is: `store git \""
                      + m.group(2)
                      + "\"` or `store bucket \""
                      + m.group(2)
                      + "\"`"),
          told("^\\s*(?<at>facts\\s*\\[)", m -> "facts stand in braces: `facts { ... }`"),
          word("(?<at>immutable|const|static|readonly|final)(?=\\s+\\w+\\s*:)", "fixed"),
          told(
              "(\\w+)\\s*:\\s*(?<at>fixed)\\s+(\\S+)",
              m ->
                  "`fixed` stands before the name: `fixed " + m.group(1) + ": " + m.group(3) + "`"),
          told(
              "^(?:\\s*facts\\s*\\{|type\\s+\\w+\\s*\\{|\\s{2,})\\s*(?!let\\b)(\\w+)\\s*(?<at>=)\\s*(\"[^\"]*\"|\\d[\\w.]*|true|false)",
              m ->
                  "the type stands before the default: `"
                      + m.group(1)
                      + ": "
                      + typeOf(m.group(3))
                      + " = "
                      + m.group(3)
                      + "`"),
          told(
              "(?:facts|type\\s+\\w+)\\s*\\{\\s*(\\w+)(?<at>)\\s*}",
              m -> "say of which type it is: `" + m.group(1) + ": String`"),
          told(
              "^\\s+(?<at>environments?|regions?|nodes|stages)\\s*[:={]",
              m -> "a fleet has `facts`, `destination` and clusters: `cluster \"dev-1\" { ... }`"),
          mended(
              "^(promise|fleet|type|group|slot)\\s+(?<at>\"([^\"]*)\")",
              m -> "write `" + m.group(1) + " " + name(m.group(1), m.group(3)) + "`",
              m -> name(m.group(1), m.group(3))),
          told(
              "^\\s{2,}(?!" + WORDS + ")(?<at>([a-z]\\w*))\\s*$",
              m ->
                  "what is taken up begins with dots, what is set with its key: `..."
                      + m.group(2)
                      + "`"));

  private FleetHabits() {}

  private static String typeOf(String literal) {
    return literal.startsWith("\"")
        ? "String"
        : literal.equals("true") || literal.equals("false")
            ? "Bool"
            : literal.matches("\\d+") ? "Int" : "Version";
  }

  /** A text as a name: in one word, beginning as names of its kind do. */
  private static String name(String kind, String text) {
    String joined = DeclarationHabits.camel(text.strip().replaceAll("[^A-Za-z0-9]+", "-"));
    boolean upper = !kind.equals("group") && !kind.equals("slot");
    return upper && !joined.isEmpty()
        ? Character.toUpperCase(joined.charAt(0)) + joined.substring(1)
        : joined;
  }
}
