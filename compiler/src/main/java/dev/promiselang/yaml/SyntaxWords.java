package dev.promiselang.yaml;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Says in our own words what the scanner of YAML reports. */
record SyntaxWords(String label, String help) {

  private static final List<WordRule> RULES =
      List.of(
          rule("\\(TAB\\)", "a tab cannot stand here", "indent with spaces"),
          rule(
              "mapping values are not allowed",
              "a `:` cannot stand here",
              "put quotes around a text that holds `: `, and indent all keys of a mapping alike"),
          rule(
              "sequence entries are not allowed",
              "a list cannot begin here",
              "write each `- ` of a list on a line of its own"),
          rule("could not find expected ':'", "the `:` after this key is missing", ""),
          rule("expected ',' or '(.)'", "a `,` or the closing `$1` is missing", ""),
          rule("unexpected end of stream", "the file ends before the closing quote", ""),
          rule(
              "expected <block end>",
              "this does not belong to the block that it stands in",
              "indent all keys and items of a block alike; a quoted text ends with its quote"),
          rule(
              "unknown escape character (.)",
              "`\\$1` has no meaning between double quotes",
              "write `\\\\` for a backslash, or use single quotes"),
          rule(
              "character '(.)' that cannot start",
              "a value cannot begin with `$1`",
              "put quotes around the value"),
          rule(
              "expected the node content, but found '<stream end>'", "the file ends too early", ""),
          rule("expected the node content, but found '(.*)'", "a value is missing before `$1`", ""),
          rule(
              "expected '<document start>'",
              "nothing can stand after the end of a document",
              "begin another document with `---`"),
          rule(
              "unexpected character found",
              "the name of the anchor is missing",
              "put quotes around a text that begins with `*` or `&`"),
          rule(
              "chomping or indentation",
              "only `-`, `+` or a digit can follow `|` or `>`",
              "begin the text on the next line"));

  private static final List<WordRule> CONTEXTS =
      List.of(
          rule("flow sequence", "the list opens here", ""),
          rule("flow mapping", "the mapping opens here", ""),
          rule("quoted scalar", "the quote opens here", ""),
          rule("block", "the block begins here", ""),
          rule("simple key", "the key begins here", ""));

  private static WordRule rule(String pattern, String label, String help) {
    return new WordRule(Pattern.compile(pattern), label, help);
  }

  static SyntaxWords ofProblem(String reported) {
    return said(RULES, reported);
  }

  static String ofContext(String reported) {
    return said(CONTEXTS, reported).label();
  }

  private static SyntaxWords said(List<WordRule> rules, String reported) {
    String first = reported.substring(0, Math.min(1, reported.length())).toLowerCase(Locale.ROOT);
    return WordRule.first(rules, reported)
        .orElse(new SyntaxWords(first + reported.substring(first.length()), ""));
  }
}
