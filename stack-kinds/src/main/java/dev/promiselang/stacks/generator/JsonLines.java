package dev.promiselang.stacks.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON in lines that a report can show: what is short stands in one, the rest is broken up. */
final class JsonLines {

  private static final int LONGEST = 200;

  private JsonLines() {}

  static String of(Object node) {
    return text(node) + "\n";
  }

  private static String text(@Nullable Object node) {
    return switch (node) {
      case Map<?, ?> mapping -> {
        List<String> entries = new ArrayList<>();
        mapping.forEach(
            (key, value) -> entries.add(quoted(String.valueOf(key)) + ":" + text(value)));
        yield inBrackets("{", entries, "}");
      }
      case List<?> items -> inBrackets("[", items.stream().map(JsonLines::text).toList(), "]");
      case String text -> quoted(text);
      case null, default -> String.valueOf(node);
    };
  }

  private static String inBrackets(String open, List<String> parts, String close) {
    String line = open + String.join(",", parts) + close;
    return line.length() <= LONGEST && line.indexOf('\n') < 0
        ? line
        : open + "\n" + String.join(",\n", parts) + "\n" + close;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> quoted.append('\\').append(c);
        case '\n' -> quoted.append("\\n");
        case '\t' -> quoted.append("\\t");
        default -> {
          if (c < ' ') {
            quoted.append(String.format("\\u%04x", (int) c));
          } else {
            quoted.append(c);
          }
        }
      }
    }
    return quoted.append('"').toString();
  }
}
