package dev.promiselang.yaml;

import java.util.stream.IntStream;

/** Writes one text in its style; long lines are folded at a space, never in a key. */
final class TextWriter {

  private final Page page;
  private final int[] points;
  private final boolean folds;

  private TextWriter(Page page, int[] points, boolean folds) {
    this.page = page;
    this.points = points;
    this.folds = folds;
  }

  static void write(Page page, String text, boolean folds) {
    int[] points = text.codePoints().toArray();
    TextStyle style = TextStyle.of(text, TextTraits.of(points));
    TextWriter writer = new TextWriter(page, points, folds);
    switch (style) {
      case PLAIN -> writer.plain();
      case SINGLE -> writer.single();
      case DOUBLE -> writer.doubled();
      case LITERAL -> writer.literal();
    }
  }

  private void plain() {
    page.spaceIfDue();
    for (int i = 0; i < points.length; i++) {
      if (points[i] == ' ' && mayFold(i) && !isSpace(i + 1)) {
        page.line();
      } else {
        page.point(points[i]);
      }
    }
    page.endOfScalar();
  }

  private void single() {
    page.mark("'");
    boolean afterBreak = false;
    for (int i = 0; i < points.length; i++) {
      if (CodePoints.isBreak(points[i])) {
        page.lineBreak(points[i]);
        page.atLineStart();
        afterBreak = true;
      } else if (points[i] == ' ' && mayFold(i) && isInside(i) && !isSpace(i + 1)) {
        page.line();
      } else {
        singlePoint(points[i], afterBreak);
        afterBreak = false;
      }
    }
    page.closingMark("'");
  }

  private void singlePoint(int point, boolean afterBreak) {
    if (afterBreak) {
      page.line();
    }
    if (point == '\'') {
      page.point(point);
    }
    page.point(point);
  }

  /** A byte order mark at the start makes Kratix's library escape all that follows, too. */
  private void doubled() {
    page.mark("\"");
    if (points.length > 0 && points[0] == CodePoints.BYTE_ORDER_MARK) {
      IntStream.of(points).mapToObj(Escapes::escaped).forEach(this::put);
    } else {
      doubledText();
    }
    page.closingMark("\"");
  }

  private void doubledText() {
    for (int i = 0; i < points.length; i++) {
      if (points[i] == ' ' && mayFold(i) && isInside(i)) {
        page.line();
        if (isSpace(i + 1)) {
          page.point('\\');
        }
      } else {
        put(Escapes.of(points[i]));
      }
    }
  }

  private void put(String text) {
    text.codePoints().forEach(page::point);
  }

  private void literal() {
    page.mark("|" + indentationHint() + endHint());
    page.lineBreak('\n');
    page.atLineStart();
    boolean afterBreak = true;
    for (int point : points) {
      boolean isBreak = CodePoints.isBreak(point);
      if (isBreak) {
        page.lineBreak(point);
        page.atLineStart();
      } else {
        if (afterBreak) {
          page.line();
        }
        page.point(point);
      }
      afterBreak = isBreak;
    }
  }

  private String indentationHint() {
    return points[0] == ' ' || CodePoints.isBreak(points[0]) ? "2" : "";
  }

  private String endHint() {
    int last = points.length - 1;
    if (!CodePoints.isBreak(points[last])) {
      return "-";
    }
    return last == 0 || CodePoints.isBreak(points[last - 1]) ? "+" : "";
  }

  private boolean mayFold(int i) {
    return folds && page.isFull() && !isSpace(i - 1);
  }

  private boolean isInside(int i) {
    return i > 0 && i < points.length - 1;
  }

  private boolean isSpace(int i) {
    return i >= 0 && i < points.length && points[i] == ' ';
  }
}
