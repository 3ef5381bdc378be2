package dev.promiselang.yaml;

import java.util.List;
import java.util.regex.Pattern;

/** Says in our own words what the reader of JSON reports. */
final class JsonWords {

  private static final List<WordRule> RULES =
      List.of(
          rule(
              "end-of-input.* (property name|string value)",
              "the file ends before the closing quote",
              ""),
          rule("end-of-input.*Object", "the file ends before the closing `}`", ""),
          rule("end-of-input.*Array", "the file ends before the closing `]`", ""),
          rule("end-of-input", "the file ends too early", ""),
          rule(
              "'}' \\(.*double-quote to start property name",
              "a key is missing before `}`",
              "no `,` stands before a closing `}`"),
          rule(
              "double-quote to start property name",
              "a key in double quotes belongs here",
              "write keys like `\"name\"`"),
          rule("was expecting a colon", "the `:` after this key is missing", ""),
          rule("comma to separate Object", "a `,` or the closing `}` is missing", ""),
          rule("comma to separate Array", "a `,` or the closing `]` is missing", ""),
          rule("close marker '(.)': expected '(.)'", "`$2` must come before this `$1`", ""),
          rule("close marker '(.)': no open", "nothing is open that this `$1` could close", ""),
          rule(
              "Unrecognized token '(.*?)':",
              "`$1` is no value",
              "write texts in double quotes; the other words are `true`, `false` and `null`"),
          rule("Non-standard token '(.*?)':", "`$1` is no value", ""),
          rule(
              "Illegal unquoted character.*code 10\\)",
              "a quoted text ends on its line",
              "write `\\n` for a line break"),
          rule(
              "Illegal unquoted character",
              "this character cannot stand in a quoted text",
              "write it as an escape, such as `\\t`"),
          rule(
              "character escape '(.)'",
              "`\\$1` has no meaning between double quotes",
              "write `\\\\` for a backslash"),
          rule("hex-digit", "four hexadecimal digits must follow `\\u`", ""),
          rule("Leading zeroes", "a number cannot begin with `0` and another digit", ""),
          rule("numeric value", "this is no number", ""),
          rule("comment", "JSON has no comments", ""),
          rule("'([\\]}])' \\(.*expected a val", "a value is missing before `$1`", ""),
          rule(
              "'(.)' \\(.*expected a val",
              "a value cannot begin with `$1`",
              "write texts in double quotes"),
          rule("Illegal character", "this character cannot stand here", ""));

  private JsonWords() {}

  static SyntaxWords ofProblem(String reported) {
    return WordRule.first(RULES, reported).orElse(new SyntaxWords("this is not JSON", ""));
  }

  private static WordRule rule(String pattern, String label, String help) {
    return new WordRule(Pattern.compile(pattern, Pattern.DOTALL), label, help);
  }
}
