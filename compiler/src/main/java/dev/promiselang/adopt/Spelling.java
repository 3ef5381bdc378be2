package dev.promiselang.adopt;

import dev.promiselang.scalars.NumberText;
import dev.promiselang.yaml.Yaml;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How texts, names and numbers are spelled in the language. */
final class Spelling {

  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final String BLOCK = "\"\"\"";
  private static final String RAW_BLOCK = "'''";

  private Spelling() {}

  /** A text: of many lines where it has some, raw where escapes would fill it. */
  static String text(String text) {
    if (text.indexOf('\n') < text.length() - 1 && text.indexOf('\n') >= 0 && isBlock(text)) {
      return block(text);
    }
    return hasMarks(text) ? pattern(text) : line(text);
  }

  private static boolean hasMarks(String text) {
    return text.indexOf('\\') >= 0 || text.indexOf('"') >= 0 || text.contains("${");
  }

  /** A regular expression, raw where that is possible. */
  static String pattern(String text) {
    boolean raw = !text.isEmpty() && text.chars().allMatch(c -> c >= ' ' && c != '\'' && c != 0x7f);
    return raw ? "'" + text + "'" : line(text);
  }

  /** A text on one line. */
  static String line(String text) {
    StringBuilder line = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\n' -> line.append("\\n");
        case '\t' -> line.append("\\t");
        case '"' -> line.append("\\\"");
        case '\\' -> line.append("\\\\");
        case '$' -> line.append(text.startsWith("{", i + 1) ? "\\$" : "$");
        default -> line.append(isControl(c) ? "\\u{" + Integer.toHexString(c) + "}" : c);
      }
    }
    return line.append('"').toString();
  }

  private static boolean isControl(char c) {
    return Character.isISOControl(c) || c == '\uFEFF' || c == '\u2028' || c == '\u2029';
  }

  /** Whether the lines of a text keep their indentation and ends as lines of the source. */
  private static boolean isBlock(String text) {
    List<String> lines = text.lines().toList();
    return lines.stream().noneMatch(line -> !line.equals(line.stripTrailing()))
        && lines.stream().anyMatch(line -> !line.isEmpty() && !isBlank(line.charAt(0)))
        && text.chars().noneMatch(c -> c != '\n' && c != '\t' && isControl((char) c))
        && (!text.contains(RAW_BLOCK) || !text.contains(BLOCK));
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  private static String block(String text) {
    boolean raw = hasMarks(text) && !text.contains(RAW_BLOCK) && !text.endsWith("'");
    String quotes = raw ? RAW_BLOCK : BLOCK;
    String inside =
        raw ? text : text.replace("\\", "\\\\").replace("\"", "\\\"").replace("${", "\\${");
    return quotes + "\n" + inside + quotes;
  }

  /** A key of a record, map or block of entries. */
  static String key(String key) {
    return NAME.matcher(key).matches() ? key : line(key);
  }

  /** A field of a type. One in upper case is quoted, since it could be read as a type. */
  static String field(String name) {
    return NAME.matcher(name).matches() && !Character.isUpperCase(name.charAt(0))
        ? name
        : line(name);
  }

  /** A number, when the language can spell it. */
  static Optional<String> number(Yaml value) {
    return switch (value) {
      case Yaml.Whole(BigInteger whole) when whole.bitLength() < Long.SIZE ->
          Optional.of(whole.toString());
      case Yaml.Decimal(double decimal)
          when Double.isFinite(decimal) && !NumberText.of(decimal).contains("e") ->
          Optional.of(NumberText.of(decimal));
      default -> Optional.empty();
    };
  }
}
