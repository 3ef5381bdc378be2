package dev.promiselang.imports;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A path that may stand for many: {@code *} is any run of characters inside a segment, {@code ?}
 * one of them, {@code **} any number of segments.
 */
final class PathPattern {

  private PathPattern() {}

  static boolean isPattern(String path) {
    return path.indexOf('*') >= 0 || path.indexOf('?') >= 0;
  }

  static Predicate<String> matching(String path) {
    StringBuilder regex = new StringBuilder();
    String rest = path;
    while (!rest.isEmpty()) {
      if (rest.startsWith("**/")) {
        regex.append("(?:[^/]+/)*");
        rest = rest.substring(3);
      } else if (rest.startsWith("**")) {
        regex.append(".*");
        rest = rest.substring(2);
      } else {
        regex.append(oneCharacter(rest.charAt(0)));
        rest = rest.substring(1);
      }
    }
    return Pattern.compile(regex.toString(), Pattern.DOTALL).asMatchPredicate();
  }

  private static String oneCharacter(char c) {
    return switch (c) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      default -> Pattern.quote(String.valueOf(c));
    };
  }
}
