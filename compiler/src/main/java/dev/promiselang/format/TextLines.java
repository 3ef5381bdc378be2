package dev.promiselang.format;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Lexeme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word as a document. Text of many lines moves with what it belongs to, one step further in: all
 * that its lines have in common is exchanged for the new indentation, so that its value stays.
 */
final class TextLines {

  private static final int QUOTES = 3;

  private final Lexeme text;
  private final List<String> lines = new ArrayList<>();

  private TextLines(Lexeme text) {
    this.text = text;
    cut();
  }

  static Document of(Lexeme word) {
    if (word.line() == word.lastLine()) {
      return Document.text(word.text());
    }
    if (hasLoneReturn(word.text())) {
      return new Document.Verbatim(word.text());
    }
    boolean manyLines = word.text().startsWith("\"\"\"") || word.text().startsWith("'''");
    return manyLines
        ? new TextLines(word).document()
        : new Document.Verbatim(withoutReturns(word.text()));
  }

  /** A carriage return that ends no line is a character of the text like others. */
  private static boolean hasLoneReturn(String text) {
    for (int at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
      if (!text.startsWith("\n", at + 1) || text.startsWith("\r", at - 1)) {
        return true;
      }
    }
    return false;
  }

  private static String withoutReturns(String text) {
    return text.replace("\r\n", "\n");
  }

  /** The lines between the quotes; a line break in a hole ends none. */
  private void cut() {
    String all = text.text();
    int end = all.length() - QUOTES;
    int from = QUOTES;
    for (int at = all.indexOf('\n', from); at >= 0 && at < end; at = all.indexOf('\n', at + 1)) {
      if (!isInHole(text.at().start() + at)) {
        String line = withoutReturns(all.substring(from, at + 1));
        lines.add(line.substring(0, line.length() - 1));
        from = at + 1;
      }
    }
    lines.add(all.substring(from, end));
  }

  private boolean isInHole(int offset) {
    return text.holes().stream().anyMatch(hole -> holds(hole, offset));
  }

  private static boolean holds(Span hole, int offset) {
    return hole.start() <= offset && offset < hole.end();
  }

  private Document document() {
    Optional<String> margin =
        lines.stream()
            .skip(1)
            .filter(line -> !line.isBlank())
            .map(TextLines::margin)
            .reduce(TextLines::commonStart);
    if (margin.isEmpty() || !margin.get().chars().allMatch(c -> c == ' ' || c == '\t')) {
      return new Document.Verbatim(withoutReturns(text.text()));
    }
    return moved(margin.get().length());
  }

  private Document moved(int common) {
    List<Document> parts = new ArrayList<>();
    for (String line : lines.subList(1, lines.size() - 1)) {
      parts.add(new Document.Hard(false));
      parts.add(piece(line.substring(Math.min(common, line.length()))));
    }
    String last = lines.getLast();
    parts.add(new Document.Hard(false));
    if (!last.isBlank()) {
      parts.add(piece(last.substring(common)));
    }
    String quotes = text.text().substring(0, QUOTES);
    parts.add(Document.text(quotes));
    return Document.sequence(Document.text(quotes), Document.nest(Document.sequence(parts)));
  }

  private static Document piece(String line) {
    return line.indexOf('\n') < 0 ? Document.text(line) : new Document.Verbatim(line);
  }

  private static String margin(String line) {
    return line.substring(0, line.length() - line.stripLeading().length());
  }

  private static String commonStart(String a, String b) {
    int length = 0;
    while (length < a.length() && length < b.length() && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return a.substring(0, length);
  }
}
