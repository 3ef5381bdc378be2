package dev.promiselang.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words for reports that a pattern is found in; {@code $1} in them is its first group. */
record WordRule(Pattern pattern, String label, String help) {

  /** The words of the first rule whose pattern is found. */
  static Optional<SyntaxWords> first(List<WordRule> rules, String reported) {
    for (WordRule rule : rules) {
      Matcher found = rule.pattern().matcher(reported);
      if (found.find()) {
        return Optional.of(
            new SyntaxWords(filled(rule.label(), found), filled(rule.help(), found)));
      }
    }
    return Optional.empty();
  }

  private static String filled(String words, Matcher found) {
    String filled = words;
    for (int i = 1; i <= found.groupCount(); i++) {
      filled = filled.replace("$" + i, found.group(i));
    }
    return filled;
  }
}
