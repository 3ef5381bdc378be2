package dev.promiselang.syntax;

import java.util.Optional;

/**
 * What text of many lines has too much: its opening line break, the indentation that all its lines
 * have in common, and the blank line before its closing quotes.
 */
record Indentation(int common, boolean opensOnItsOwnLine, boolean block) {

  /** One-line text, of which nothing is removed. */
  static final Indentation NONE = new Indentation(0, true, false);

  /** What is to be removed of all that stands between the triple quotes. */
  static Indentation of(String inside) {
    int lineBreak = inside.indexOf('\n');
    boolean ownLine = lineBreak >= 0 && inside.substring(0, lineBreak).isBlank();
    String lines = ownLine ? inside.substring(lineBreak + 1) : inside;
    Optional<String> common =
        lines
            .lines()
            .filter(line -> !line.isBlank())
            .map(Indentation::margin)
            .reduce(Indentation::commonPrefix);
    return new Indentation(common.map(String::length).orElse(0), ownLine, true);
  }

  private static String margin(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String commonPrefix(String a, String b) {
    int length = 0;
    while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return a.substring(0, length);
  }

  /** The piece without what is too much; only the first piece opens and only the last closes. */
  String remove(String piece, boolean first, boolean last) {
    if (!block) {
      return piece;
    }
    String text = last ? withoutClosingLine(piece) : piece;
    StringBuilder kept = new StringBuilder();
    int from = first && opensOnItsOwnLine ? text.indexOf('\n') + 1 : 0;
    int margin = first && opensOnItsOwnLine ? common : 0;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        kept.append(c);
        margin = common;
      } else if (margin > 0 && (c == ' ' || c == '\t')) {
        margin--;
      } else if (c != '\r' || !text.startsWith("\n", i + 1)) {
        kept.append(c);
        margin = 0;
      }
    }
    return kept.toString();
  }

  private static String withoutClosingLine(String piece) {
    int lastBreak = piece.lastIndexOf('\n');
    boolean blank = lastBreak >= 0 && piece.substring(lastBreak).isBlank();
    return blank ? piece.substring(0, lastBreak + 1) : piece;
  }
}
