package dev.promiselang.cli;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which tests are asked for: a part of the title, or all of it with {@code *} and {@code ?}. */
record TitleFilter(String text) {

  boolean isEverything() {
    return text.isEmpty();
  }

  /** Upper and lower case are the same here. */
  boolean accepts(String title) {
    String wanted = text.toLowerCase(Locale.ROOT);
    String given = title.toLowerCase(Locale.ROOT);
    return wanted.contains("*") || wanted.contains("?")
        ? Pattern.matches(pattern(wanted), given)
        : given.contains(wanted);
  }

  private static String pattern(String glob) {
    StringBuilder pattern = new StringBuilder("(?s)");
    glob.codePoints()
        .mapToObj(Character::toString)
        .forEach(
            c ->
                pattern.append(
                    switch (c) {
                      case "*" -> ".*";
                      case "?" -> ".";
                      default -> Pattern.quote(c);
                    }));
    return pattern.toString();
  }
}
