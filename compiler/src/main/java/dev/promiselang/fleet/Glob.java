package dev.promiselang.fleet;

import java.util.regex.Pattern;

/** A path with {@code *}, {@code ?} and {@code **}, which also crosses folders. */
record Glob(String path) {

  private static final String WILD = "*?";

  /** What every path that matches begins with. */
  String prefix() {
    for (int i = 0; i < path.length(); i++) {
      if (WILD.indexOf(path.charAt(i)) >= 0) {
        return path.substring(0, path.lastIndexOf('/', i) + 1);
      }
    }
    return path;
  }

  Pattern pattern() {
    StringBuilder expression = new StringBuilder();
    int i = 0;
    while (i < path.length()) {
      if (path.startsWith("**/", i)) {
        expression.append("(?:[^/]+/)*");
        i += 3;
      } else if (path.startsWith("**", i)) {
        expression.append(".*");
        i += 2;
      } else {
        expression.append(one(path.charAt(i)));
        i++;
      }
    }
    return Pattern.compile(expression.toString());
  }

  private static String one(char character) {
    return switch (character) {
      case '*' -> "[^/]*";
      case '?' -> "[^/]";
      default -> Pattern.quote(String.valueOf(character));
    };
  }
}
