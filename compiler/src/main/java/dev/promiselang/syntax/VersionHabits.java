package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Our spelling of ranges of versions as other tools write them. */
final class VersionHabits {

  private VersionHabits() {}

  /** {@code 2.x} is the whole line 2. */
  static String wildcard(Token number, Token after) {
    boolean plain = isVersion(number.getText());
    boolean dot = after.getType() == PromiseLexer.DOT;
    return plain ? "write `" + (dot ? "in " : ">= ") + number.getText() + "`" : "";
  }

  /** {@code >= 2.6 < 3} is the lines from 2.6 to 2. */
  static String range(String from, String operator, String to) {
    if (!isVersion(from) || !isVersion(to)) {
      return "";
    }
    List<Integer> last = parts(to);
    return "write `in "
        + from
        + ".."
        + written(operator.equals("<") ? before(last) : last)
        + "`, which includes both ends";
  }

  /** {@code ^2.6} stays below the next first number that is not 0. */
  static String caret(String from) {
    if (!isVersion(from)) {
      return "";
    }
    List<Integer> parts = parts(from);
    int kept = parts.getFirst() > 0 ? 1 : Math.min(2, parts.size());
    return upTo(from, parts.subList(0, kept));
  }

  /** {@code ~> 2.6} keeps all but the last number; {@code ~2.6} keeps two. */
  static String tilde(String from, boolean arrow) {
    if (!isVersion(from)) {
      return "";
    }
    List<Integer> parts = parts(from);
    int kept = arrow ? Math.max(1, parts.size() - 1) : Math.min(2, parts.size());
    return upTo(from, parts.subList(0, kept));
  }

  private static String upTo(String from, List<Integer> line) {
    String to = written(line);
    return "write `in " + (from.equals(to) ? from : from + ".." + to) + "`";
  }

  /** The line of versions right before a version: 2 before 3 and before 3.0, 2.7 before 2.8. */
  private static List<Integer> before(List<Integer> version) {
    List<Integer> line = new ArrayList<>(version);
    while (line.size() > 1 && line.getLast() == 0) {
      line.removeLast();
    }
    line.add(Math.max(0, line.removeLast() - 1));
    return line;
  }

  private static boolean isVersion(String text) {
    return text.matches("[0-9]{1,6}(\\.[0-9]{1,6}){0,2}");
  }

  private static List<Integer> parts(String version) {
    List<Integer> parts = new ArrayList<>();
    for (String part : version.split("\\.")) {
      parts.add(Integer.valueOf(part));
    }
    return parts;
  }

  private static String written(List<Integer> parts) {
    return String.join(".", parts.stream().map(String::valueOf).toList());
  }
}
