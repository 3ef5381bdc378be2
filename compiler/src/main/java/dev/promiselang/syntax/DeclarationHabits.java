package dev.promiselang.syntax;

import static dev.promiselang.syntax.Habit.mended;
import static dev.promiselang.syntax.Habit.told;
import static dev.promiselang.syntax.Habit.word;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** How other languages write what stands at the top of a module. */
final class DeclarationHabits {

  static final List<Habit> ALL =
      List.of(
          word("^(?<at>const|var|val|final|local|set)\\b(?=\\s+\\w+\\s*(:[^=]*)?=)", "let"),
          word("^(?<at>def|function|func|fn)\\b(?=\\s+\\w+\\s*\\()", "fun"),
          word(
              "^(?<at>interface|struct|class|schema|record|object|data|message|model)\\b(?=\\s+[A-Z]\\w*\\s*\\{)",
              "type"),
          told(
              "^(?<at>(?:schema|class|struct|record|model|interface)\\s+([A-Z]\\w*)\\s*(?:\\([^)]*\\))?\\s*:)\\s*$",
              m -> "write `type " + m.group(2) + " { ... }`, with its fields in the braces"),
          told(
              "^(?<at>enum\\s+(\\w+)\\s*\\{([^{}]*)}?)",
              m -> "write `type " + m.group(2) + " = " + members(m.group(3)) + "`"),
          mended(
              "^(?<at>(?:export|public|private|pub|static|default)\\s+)(?=\\w)",
              m -> "leave it out: other modules see every name that does not begin with `_`",
              m -> ""),
          told(
              "^(?<at>resource)\\s+\"",
              m -> "resources stand in a promise: `promise Web { install { Namespace { ... } } }`"),
          told(
              "^(?<at>variable)\\s+\"([^\"]*)\"",
              m -> "a promise takes parameters: `promise Web(" + m.group(2) + ": String) { ... }`"),
          told("^(?<at>output)\\s+\"([^\"]*)\"", m -> "write `let " + m.group(2) + " = ...`"),
          told("^(?<at>locals)\\s*\\{", m -> "write `let name = ...` for each"),
          told(
              "^(?<at>module)\\s+\"([^\"]*)\"",
              m -> "write `import \"./" + m.group(2) + ".promise\" as " + m.group(2) + "`"),
          mended(
              "^(?<at>from\\s+([\\w.]+)\\s+import\\s+(\\w+))\\s*$",
              m -> "write `import " + m.group(2) + dotted(m.group(3)) + "`",
              m -> "import " + m.group(2) + dotted(m.group(3))),
          mended(
              "^(?<at>import\\s*\\{([^}]*)}\\s*from\\s*[\"']([^\"']*)[\"'])",
              m -> "write `import " + module(m.group(3)) + ".{" + m.group(2).strip() + "}`",
              m -> "import " + module(m.group(3)) + ".{" + m.group(2).strip() + "}"),
          mended(
              "^(?<at>import\\s+(\\w+)\\s+from\\s+[\"']([^\"']*)[\"'])",
              m -> "write `import " + module(m.group(3)) + " as " + m.group(2) + "`",
              m -> "import " + module(m.group(3)) + " as " + m.group(2)),
          mended(
              "^import\\s+(?<at>\\w+(/\\w+)+)\\s*$",
              m -> "write `import " + m.group("at").replace('/', '.') + "`",
              m -> m.group("at").replace('/', '.')),
          told(
              "^import\\s+([\\w.]+)(?<at>\\.\\*)",
              m ->
                  "write `import "
                      + m.group(1)
                      + "` and `"
                      + last(m.group(1))
                      + ".Name`, or take names out: `import "
                      + m.group(1)
                      + ".{Name}`"),
          word(
              "^(?<at>use|using|require|load|include(?=\\s+[\"'<]))\\b(?=\\s+[\\w\"'<])", "import"),
          told(
              "^(?<at>assert)\\b\\s*(.*)",
              m -> "write `test \"...\" { assert " + m.group(2) + " }`, or put it into a `policy`"),
          told(
              "^(?<at>print|println|echo|console\\.log)\\b",
              m ->
                  "leave it out: a module holds declarations alone, and says nothing when"
                      + " compiled"),
          told(
              "^(?<at>while|for|if|try|switch)\\b",
              m -> "this stands in a value or among entries: `let x = if ready then 1 else 2`"),
          mended("^(?<at>--|%|;+|REM\\b)(?=\\s|$)", m -> "comments begin with `//`", m -> "//"),
          told("^(?<at><!--)", m -> "comments begin with `//`, or stand between `/*` and `*/`"),
          told(
              "^(?<at>\"\"\"|''')",
              m -> "comments begin with `//`, or stand between `/*` and `*/`"),
          mended(
              "^#?(?<at>#([A-Z]\\w*):?)\\s*\\{",
              m -> "write `type " + m.group(2) + " { ... }`",
              m -> "type " + m.group(2)),
          mended("^let\\s+\\w+\\s*(?<at>:=)", m -> "write `=`", m -> "="),
          mended(
              "^\\s*let\\s+(\\w+)\\s*(?<at>:)\\s*([^A-Z\\s={(\\[\"'|][^=]*|[\"'][^=]*)$",
              m -> "write `let " + m.group(1) + " = " + m.group(3).strip() + "`",
              m -> " ="),
          mended(
              "^\\s*let\\s+(\\w+)(?<at>)\\s+([\"'\\d\\[{].*)$",
              m -> "write `let " + m.group(1) + " = " + m.group(3).strip() + "`",
              m -> " ="),
          mended(
              "^\\s*let\\s+(?<at>(\\w+)\\s*=\\s*([^:=]+?)\\s*:\\s*([A-Z]\\w*))\\s*$",
              m -> "write `let " + m.group(2) + ": " + m.group(4) + " = " + m.group(3) + "`",
              m -> m.group(2) + ": " + m.group(4) + " = " + m.group(3)),
          told(
              "^\\s*(?:let|fun|type|group|promise|fleet|slot)\\s+(?<at>([A-Za-z_]\\w*)((?:-\\w+)+))",
              m -> "names have no hyphens: `" + camel(m.group("at")) + "`"),
          mended(
              "^(?:let|group|type)\\b.*[^,\\s](?<at>,)\\s*$", m -> "leave the comma out", m -> ""),
          told(
              "^(promise|fleet)\\s+(\\w+)\\s*(?<at>\\[)",
              m ->
                  "what is in it stands in braces: `"
                      + m.group(1)
                      + " "
                      + m.group(2)
                      + " { ... }`"),
          told(
              "^(type)\\s+(\\w+)\\s*(?<at>\\(|\\[)",
              m -> "fields stand in braces: `type " + m.group(2) + " { ... }`"),
          word("^import\\s+(?<at>manifest|yaml|crds?|resources?)(?=\\s+[\"'])", "manifests"),
          word("^import\\s+(?<at>promise)(?=\\s+[\"'])", "promises"),
          word("^import\\s+(?<at>script|string|txt|file|str)(?=\\s+[\"'])", "text"),
          mended("^\\s*fun\\s+\\w+\\s*\\(.*\\)\\s*(?<at>->)", m -> "write `:`", m -> ":"),
          told(
              "^\\s*(fun\\s+\\w+\\s*\\([^)]*\\)(?:\\s*:\\s*[\\w?\\[\\]]+)?)\\s*(?<at>\\{)\\s*(?:return\\b)?\\s*([^}]*?)\\s*}?\\s*$",
              m ->
                  "a function is one expression after `=`: `"
                      + m.group(1)
                      + " = "
                      + (m.group(3).isEmpty() ? "..." : m.group(3))
                      + "`"),
          told(
              "^\\s*(?<at>return)\\b\\s*(.*)",
              m ->
                  "a function gives the value of its expression: write `= "
                      + m.group(2)
                      + "` without `return` and braces"),
          told(
              "^\\s*fun\\s+\\w+\\s*\\((?:[^)]*,)?\\s*(\\w+)(?<at>)\\s*[,)=]",
              m -> "parameters have a type: `" + m.group(1) + ": Int`"));

  private DeclarationHabits() {}

  private static String members(String list) {
    return Arrays.stream(list.split("[,;\\s]+"))
        .filter(word -> !word.isBlank())
        .map(word -> "\"" + word.replaceAll("[\"']", "") + "\"")
        .collect(Collectors.joining(" | "));
  }

  /** The module that a path of another language means. */
  private static String module(String path) {
    return path.matches("(std|k8s)(/\\w+)+")
        ? path.replace('/', '.')
        : "\"" + path + (path.endsWith(".promise") ? "" : ".promise") + "\"";
  }

  private static String dotted(String name) {
    return Character.isUpperCase(name.charAt(0)) ? ".{" + name + "}" : "." + name;
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** {@code cost-center} is called {@code costCenter}. */
  static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("-")) {
      camel.append(
          camel.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
    }
    return camel.toString();
  }
}
