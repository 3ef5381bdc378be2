package dev.promiselang.syntax;

import static dev.promiselang.syntax.Habit.mended;
import static dev.promiselang.syntax.Habit.told;
import static dev.promiselang.syntax.Habit.word;

import java.util.List;

/** How the items of promises and fleets are written by those who have not read on. */
final class ItemHabits {

  private static final String USED = "([\\w.]*[A-Z]\\w*)";

  static final List<Habit> ALL =
      List.of(
          mended(
              "^\\s+(version|on|include|requires|supports|exclusive|schedule|uses|conflicts|provides|api"
                  + "|split|install|configure|labels|annotations|facts|destination)"
                  + "(?<at>\\s*[:=]\\s*)(\\S.*)$",
              m -> "write `" + m.group(1) + " " + shown(m.group(3)) + "`",
              m -> " "),
          word(
              "(?:^|\\{)\\s*(?<at>(?!assert\\b)as+e?r+t?s?|aser+t|asset|expect|ensure|verify|should)\\s+"
                  + "(?=[\\w(!\\[\"'])",
              "assert"),
          mended(
              "(?:^\\s+|\\{\\s*)(?<at>)(?!assert\\b|let\\b|check\\b|if\\b|for\\b)[\\w.]+\\(.*\\)"
                  + "\\s*(?:==|!=|<=|>=|<|>)\\s*\\S",
              m -> "in tests and policies a condition stands after `assert`",
              m -> "assert "),
          word(
              "^\\s*(?:on|place\\b.*\\bon)\\s+(?<at>every\\s+clusters?)(?=\\s+where\\b)",
              "clusters"),
          mended(
              "^\\s*check\\s+\\S.*?(?<at>\\s*,)\\s*[\"'].*$",
              m -> "the message stands after `else`",
              m -> " else"),
          word("\\bevery\\s+(?<at>clusters)\\b", "cluster"),
          word("^\\s*(?:on|place\\b.*\\bon)\\s+(?<at>cluster)(?=\\s+where\\b)", "clusters"),
          mended(
              "^\\s*(?:on|place\\b.*\\bon|configure\\s+on)\\s+(?<at>)where\\b",
              m -> "write `on clusters where ...`",
              m -> "clusters "),
          mended(
              "^\\s*(?:on|place\\b.*\\bon)\\s+(?<at>\"([^\"]*)\")",
              m -> "write `on clusters where name == \"" + m.group(2) + "\"`",
              m -> "clusters where name == \"" + m.group(2) + "\""),
          word(
              "^\\s*(?:on|place\\b.*\\bon)\\s+(?<at>everywhere|all|any|everything|each|\\*)\\s*$",
              "every cluster"),
          mended(
              "^\\s*(?:on|place\\b.*\\bon)\\s+(?<at>(?:clusters\\s+)?(?!every|one|portable|each|where|cluster\\b)([a-z]\\w*(?:\\s*(?:==|!=|in|and|or)\\s.*)?))\\s*$",
              m -> "write `on clusters where " + m.group(2) + "`",
              m -> "clusters where " + m.group(2)),
          told(
              "^\\s+(include|requires|uses)\\s+(?<at>([a-z]\\w*))\\s*$",
              m -> "name a promise of the module: `" + m.group(1) + " " + m.group(3) + ".Name`"),
          told(
              "^\\s*(\\w+)\\s*:\\s*(?<at>(?:Bool|Int|String|Number|Version|Quantity|Duration)\\b[^=]*?)"
                  + "\\s*=\\s*(\\S.*)$",
              m ->
                  "a field with a type stands in an `api` or a `type`; here a value follows: `"
                      + m.group(1)
                      + ": "
                      + m.group(3)
                      + "`"),
          told(
              "^\\s+(include|requires)\\s+" + USED + "(?<at>,)\\s*(.*)",
              m -> "each has an item of its own: `" + m.group(1) + " " + m.group(4) + "`"),
          told(
              "^\\s+uses\\s+(?<at>\"([^\"]*)\")",
              m ->
                  "name a promise of the program, or write `uses external \"" + m.group(2) + "\"`"),
          told(
              "^\\s*(include|requires|place)\\s+(?<at>\"([^\"]*)\")",
              m -> "a promise is named without quotes: `" + m.group(1) + " flux.Flux`"),
          mended(
              USED + "\\s+(?<at>\"([<>=]*\\s*[\\d.]+)\")",
              m -> "a range of versions stands without quotes: `" + range(m.group(3)) + "`",
              m -> range(m.group(3))),
          told(
              USED + "(?<at>@\\s*v?(\\d[\\w.-]*))",
              m -> "write `" + m.group(1) + " >= " + m.group(3) + "`"),
          word("^\\s+(?:include|requires)\\s.*\\s(?<at>if|when)\\s", "where"),
          mended(
              "^\\s+requires\\s+" + USED + "(?<at>\\([^()]*\\))",
              m -> "what is required takes no arguments: leave them out, or `include` it",
              m -> ""),
          mended(
              "^\\s+requires\\s+(?<at>)([a-z]\\w*(?:\\.[a-z]\\w*)?)\\s*$",
              m -> "write `requires slot " + m.group(2) + "`",
              m -> "slot "),
          mended(
              "^\\s+exclusive\\s+(?<at>slot\\s+)(\\w+)",
              m -> "write `exclusive " + m.group(2) + "`",
              m -> ""),
          mended(
              "^\\s+conflicts\\s+(?<at>)(?!with\\b)" + USED,
              m -> "write `conflicts with " + m.group(2) + "`",
              m -> "with "),
          mended(
              "^\\s+conflicts\\s+with\\s+[\\w.]+\\s+(?<at>)\"",
              m -> "a reason follows `because`",
              m -> "because "),
          told(
              "^\\s+provides\\s+(?<at>\"([^\"]*)\")",
              m ->
                  "say what it is: `provides crd \""
                      + m.group(2)
                      + "\" serving [\"v1\"]`, or"
                      + " `provides namespace`, `provides object`, `provides apiService`"),
          word("^\\s+provides\\s+crd\\s+\\S+\\s+(?<at>versions?|serves)\\b", "serving"),
          mended(
              "^\\s*split(?:\\s+[\\w.]*[A-Z]\\w*)?\\s+(?<at>)(?!(?:by|on|per|over|with)\\b)([a-z]\\w*)",
              m -> "write `split by " + m.group(2) + "`",
              m -> "by "),
          told(
              "^\\s+api\\s+(\\w+)\\s*(?<at>)\\{",
              m ->
                  "an api has a group and a version: `api "
                      + m.group(1)
                      + " in \"acme.io/v1\" { ... }`"),
          word("^\\s+api\\s+\\w+\\s+(?<at>of|from|for|group)(?=\\s+\")", "in"),
          told(
              "^\\s+(?<at>spec)\\s*:?\\s*\\{\\s*$",
              m -> "the fields of an api are those of `spec`: write them without it"),
          word("^\\s*(?<at>delete|drop|without)(?=\\s+[A-Z]\\w*\\s+\")", "remove"),
          word("^\\s+(?<at>require|needs?)(?=\\s+[\\w.]*[A-Z])", "requires"),
          told(
              "^\\s+(?<at>depends?(?:\\s+on|On)?|after)\\s+" + USED,
              m ->
                  "write `include "
                      + m.group(2)
                      + "` to bring it along, `requires "
                      + m.group(2)
                      + "` if another promise does"),
          told(
              "^\\s+(?<at>dependencies|requirements|dependsOn|depends_on|includes?)\\s*[:=]\\s*\\[([^\\]]*)]?",
              m ->
                  "each has an item of its own: `include "
                      + m.group(2).split(",")[0].strip()
                      + "`"),
          told(
              "^\\s+(?<at>resources|manifests|objects|templates?|deploy|apply|spec)\\s*[:=]?\\s*[{\\[]",
              m -> "what a cluster gets stands in `install { ... }`"),
          told(
              "^\\s+(?<at>parameters|params|inputs?|values|args|variables)\\s*[:=]?\\s*[{\\[(]",
              m -> "parameters follow the name: `promise Web(replicas: Int = 1) { ... }`"),
          told(
              "^\\s+(?<at>name)\\s*[:=]?\\s*\"([^\"]*)\"",
              m ->
                  "a name follows the word: `promise Web`, `fleet Acme`; that in Kratix is `named"
                      + " \""
                      + m.group(2)
                      + "\"`"),
          told(
              "^\\s+(?<at>description)\\s*[:=]?\\s*(\".*\"|'.*')",
              m -> "documentation stands above the declaration, behind `///`"),
          told(
              "^\\s*for\\s+(\\w+)\\s+in\\s+(.+?)(?<at>\\s*:)\\s*(?=[A-Z])",
              m ->
                  "what is repeated stands in braces: `for "
                      + m.group(1)
                      + " in "
                      + m.group(2)
                      + " { ... }`"),
          word("^\\s*(?<at>\\.\\.)(?=\\w)", "..."),
          mended(
              "^\\s*(?:patch\\??|remove\\??)\\s+[\\w.]+\\s+\"[^\"]*\"(?<at>\\s*[:=])\\s*\\{",
              m -> "leave it out: braces follow the name",
              m -> ""),
          told(
              "\\bpatch\\??\\s+([A-Z]\\w*)(?<at>)\\s*\\{.*$",
              m -> "say which one: `patch " + m.group(1) + " \"name\" { ... }`"),
          mended(
              "^.*?\\b(?:named|container|pipeline|cluster|test|policy)\\s+(?<at>([A-Za-z][\\w-]*))(?=\\s*\\{)",
              m -> "this name stands in quotes: `\"" + m.group(2) + "\"`",
              m -> "\"" + m.group(2) + "\""),
          mended(
              "^promise\\s+(\\w+)\\s*(?<at>\\{\\s*([^{}]*:[^{}]*?)\\s*})\\s*\\{",
              m ->
                  "parameters stand in parentheses: `promise "
                      + m.group(1)
                      + "("
                      + m.group(3)
                      + ") { ... }`",
              m -> "(" + m.group(3) + ")"),
          told(
              "^promise\\s+\\w+\\s*\\((?:[^)]*,)?\\s*(\\w+)(?<at>)\\s*[,)=]",
              m -> "parameters have a type: `" + m.group(1) + ": Int`"));

  private ItemHabits() {}

  private static String shown(String what) {
    return what.startsWith("{") ? "{ ... }" : what;
  }

  private static String range(String written) {
    return Character.isDigit(written.charAt(0)) ? ">= " + written : written;
  }
}
