package dev.promiselang.scalars;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that say where something is reached, as an API server reads them. */
final class AddressText {

  private static final Pattern HARDWARE =
      Pattern.compile(
          "[0-9a-fA-F]{2}(?:(?::[0-9a-fA-F]{2}){5}|(?::[0-9a-fA-F]{2}){7}|(?::[0-9a-fA-F]{2}){19}"
              + "|(?:-[0-9a-fA-F]{2}){5}|(?:-[0-9a-fA-F]{2}){7}|(?:-[0-9a-fA-F]{2}){19})"
              + "|[0-9a-fA-F]{4}(?:(?:\\.[0-9a-fA-F]{4}){2}|(?:\\.[0-9a-fA-F]{4}){3}"
              + "|(?:\\.[0-9a-fA-F]{4}){9})"
              + "|[0-9a-fA-F]{12}|[0-9a-fA-F]{16}|[0-9a-fA-F]{40}");
  private static final Pattern WORD =
      Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~\\x80-\\uffff-]+");

  private AddressText() {}

  static boolean isV4(String text) {
    return text.contains(".") && (isDotted(text) || isColoned(text));
  }

  static boolean isV6(String text) {
    return isColoned(text);
  }

  /** An address and how many of its bits belong to the network. */
  static boolean isRange(String text) {
    int slash = text.indexOf('/');
    if (slash < 0 || !text.substring(slash + 1).matches("\\d{1,3}")) {
      return false;
    }
    int bits = Integer.parseInt(text.substring(slash + 1));
    String address = text.substring(0, slash);
    return isDotted(address) && bits <= 32 || isColoned(address) && bits <= 128;
  }

  static boolean isHardware(String text) {
    return HARDWARE.matcher(text).matches();
  }

  private static boolean isDotted(String text) {
    List<String> parts = List.of(text.split("\\.", -1));
    return parts.size() == 4
        && parts.stream()
            .allMatch(part -> part.matches("\\d{1,9}") && Integer.parseInt(part) < 256);
  }

  /** Groups of four digits between colons, of which {@code ::} leaves out those that are zero. */
  private static boolean isColoned(String text) {
    if (!text.contains(":") || text.contains(":::")) {
      return false;
    }
    int gap = text.indexOf("::");
    boolean once = gap < 0 || text.indexOf("::", gap + 1) < 0;
    String before = gap < 0 ? text : text.substring(0, gap);
    String after = gap < 0 ? "" : text.substring(gap + 2);
    int groups = groups(before, gap < 0) + groups(after, true);
    return once && (gap < 0 ? groups == 8 : groups < 8);
  }

  /** How many groups there are; more than any address has when one of them is none. */
  private static int groups(String text, boolean last) {
    if (text.isEmpty()) {
      return 0;
    }
    List<String> parts = List.of(text.split(":", -1));
    int groups = 0;
    for (int i = 0; i < parts.size(); i++) {
      boolean dotted = last && i == parts.size() - 1 && isDotted(parts.get(i));
      boolean plain = parts.get(i).matches("[0-9a-fA-F]{1,4}");
      groups += plain ? 1 : dotted ? 2 : 100;
    }
    return groups;
  }

  /** One word with a dash behind its first character at most, or words and dots before letters. */
  static boolean isHost(String text) {
    List<String> labels = List.of(text.split("\\.", -1));
    boolean fits =
        text.getBytes(StandardCharsets.UTF_8).length <= 255
            && labels.stream()
                .allMatch(label -> label.getBytes(StandardCharsets.UTF_8).length <= 63);
    return fits && (labels.size() == 1 ? isHostAlone(text) : areHostLabels(labels));
  }

  private static boolean isHostAlone(String text) {
    int[] points = text.codePoints().toArray();
    boolean dash = points.length > 1 && points[1] == '-';
    return points.length > 0
        && text.codePoints().filter(c -> !isOfHost(c)).count() == (dash ? 1 : 0)
        && isOfHost(points[0]);
  }

  private static boolean areHostLabels(List<String> labels) {
    String last = labels.getLast();
    boolean letters = last.codePoints().allMatch(Character::isLetter);
    return letters
        && last.codePointCount(0, last.length()) >= 2
        && labels.subList(0, labels.size() - 1).stream().allMatch(AddressText::isHostLabel);
  }

  private static boolean isHostLabel(String label) {
    return !label.isEmpty()
        && label.codePoints().allMatch(c -> c == '-' || isOfHost(c))
        && !label.startsWith("-")
        && !label.endsWith("-");
  }

  private static boolean isOfHost(int point) {
    return switch (Character.getType(point)) {
      case Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          true;
      default -> Character.isLetter(point) || point >= '0' && point <= '9';
    };
  }

  /** {@code user@host}, or with a name before it: {@code A Person <user@host>}. */
  static boolean isMailAddress(String text) {
    String stripped = text.strip();
    int open = stripped.lastIndexOf('<');
    String address =
        open >= 0 && stripped.endsWith(">")
            ? stripped.substring(open + 1, stripped.length() - 1)
            : stripped;
    int at = address.lastIndexOf('@');
    if (at < 1) {
      return false;
    }
    String user = address.substring(0, at);
    String host = address.substring(at + 1);
    boolean quoted = user.length() > 1 && user.startsWith("\"") && user.endsWith("\"");
    boolean literal = host.startsWith("[") && host.endsWith("]");
    return (quoted || areWords(user)) && (literal || areWords(host));
  }

  private static boolean areWords(String text) {
    return List.of(text.split("\\.", -1)).stream().allMatch(word -> WORD.matcher(word).matches());
  }
}
