package dev.promiselang.diagnostics.render;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The page that explains a code, as SARIF describes its rules. */
record SarifPage(String prose, String markdown) {

  /** Of a page whose first line is its title and whose examples are indented. */
  static SarifPage of(String page) {
    String[] paragraphs = page.strip().split("\n\n+");
    String prose =
        Arrays.stream(paragraphs)
            .skip(1)
            .takeWhile(paragraph -> !paragraph.equals("Refused:"))
            .map(paragraph -> paragraph.replace('\n', ' '))
            .collect(Collectors.joining("\n\n"));
    return new SarifPage(prose, page.strip());
  }

  String firstSentence() {
    return prose.lines().findFirst().orElse("").replaceFirst("(?<=[^.]\\.) .*", "");
  }

  /** {@code type-mismatch} is called {@code TypeMismatch} among rules. */
  static String name(String slug) {
    return Arrays.stream(slug.split("-"))
        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
        .collect(Collectors.joining());
  }
}
