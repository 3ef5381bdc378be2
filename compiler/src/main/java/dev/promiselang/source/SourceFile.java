package dev.promiselang.source;

import java.util.Arrays;

/** A file's text with its line starts; line breaks are LF, a CR before one belongs to the line. */
public final class SourceFile {

  private final SourceId id;
  private final String text;
  private final int[] lineStarts;

  public SourceFile(SourceId id, String text) {
    this.id = id;
    this.text = text;
    this.lineStarts = lineStarts(text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  public SourceId id() {
    return id;
  }

  public String text() {
    return text;
  }

  /** The line, from 1, that holds the offset. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  public Position positionAt(int offset) {
    int line = lineAt(offset);
    return new Position(
        line, text.codePointCount(lineStarts[line - 1], Math.min(offset, text.length())) + 1);
  }

  /** The text of a line, counted from 1, without its line break. */
  public String line(int line) {
    int start = lineStarts[line - 1];
    int end = line == lineStarts.length ? text.length() : lineStarts[line] - 1;
    if (end > start && text.charAt(end - 1) == '\r') {
      end--;
    }
    return text.substring(start, end);
  }

  /** The offset at which a line, counted from 1, begins. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  public String textOf(Span span) {
    return text.substring(span.start(), Math.min(span.end(), text.length()));
  }

  public Span wholeSpan() {
    return new Span(id, 0, text.length());
  }
}
