package dev.promiselang.emit.kratix.verdict;

import java.util.ArrayList;
import java.util.List;

/** Texts with two refinements of different kinds, in all pairs. */
final class TextRefinements {

  private static final List<List<String>> KINDS =
      List.of(
          List.of("2..4", "..3", "1.."),
          List.of("pattern: '[a-z]*'", "pattern: '[0-9]+|ab'"),
          List.of("matches: '^a'", "matches: 'b$'"),
          List.of("format: \"hostname\"", "format: \"k8s-short-name\"", "format: \"hexcolor\""));

  private static final List<String> VALUES =
      List.of(
          "\"ab\"",
          "\"abc\"",
          "\"\"",
          "\"a\"",
          "\"b\"",
          "\"12\"",
          "\"aab\"",
          "\"abcd\"",
          "\"abcde\"",
          "\"-b\"",
          "\"aB\"",
          "\"a.bb\"",
          "\"\u00e9b\"",
          "[\"ab\"]");

  private TextRefinements() {}

  static List<TypeCase> pairs() {
    List<TypeCase> pairs = new ArrayList<>();
    for (int first = 0; first < KINDS.size(); first++) {
      for (int second = first + 1; second < KINDS.size(); second++) {
        for (String one : KINDS.get(first)) {
          for (String other : KINDS.get(second)) {
            String type = "String(" + one + ", " + other + ")";
            pairs.add(new TypeCase(type, List.of(), type, "\"ab\"", VALUES));
          }
        }
      }
    }
    return pairs;
  }
}
