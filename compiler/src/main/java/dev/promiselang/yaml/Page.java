package dev.promiselang.yaml;

/**
 * The text being written: knows the column, the indentation, and whether the line so far holds only
 * indentation and indicators such as {@code - }, after which a block may begin on the same line.
 */
final class Page {

  private static final int WIDTH = 80;
  private static final int STEP = 2;

  private final StringBuilder text = new StringBuilder();
  private int column;
  private int indent = -1;
  private boolean afterSpace = true;
  private boolean onlyIndentation = true;

  /** Indents what follows by one step; the first block of a document stands at column 0. */
  int indentBlock() {
    int before = indent;
    indent = indent < 0 ? 0 : indent + STEP;
    return before;
  }

  /** Leaves the indentation as it is, for a list in the column of its key. */
  int sameBlock() {
    return indent;
  }

  /** Indents the further lines of a scalar by one step. */
  int indentScalar() {
    int before = indent;
    indent = Math.max(indent, 0) + STEP;
    return before;
  }

  void indentBack(int before) {
    indent = before;
  }

  boolean onlyIndentation() {
    return onlyIndentation;
  }

  boolean isFull() {
    return column > WIDTH;
  }

  /** Writes a mark after which a space or a line break is due. */
  void mark(String mark) {
    spaceIfDue();
    put(mark);
  }

  /** Writes a mark that ends what stands before it, such as the colon after a key. */
  void closingMark(String mark) {
    put(mark);
  }

  /** Writes a mark that counts as indentation: what follows may be a block on the same line. */
  void blockMark(String mark) {
    boolean was = onlyIndentation;
    mark(mark);
    onlyIndentation = was;
  }

  void spaceIfDue() {
    if (!afterSpace) {
      text.append(' ');
      column++;
    }
  }

  private void put(String written) {
    text.append(written);
    column += written.length();
    afterSpace = false;
    onlyIndentation = false;
  }

  /** Goes to the indentation of the current block, on a new line unless it stands there already. */
  void line() {
    int target = Math.max(indent, 0);
    if (!onlyIndentation || column > target || (column == target && !afterSpace)) {
      lineBreak('\n');
    }
    while (column < target) {
      text.append(' ');
      column++;
    }
    afterSpace = true;
    onlyIndentation = true;
  }

  void point(int point) {
    text.appendCodePoint(point);
    column++;
    onlyIndentation = false;
  }

  void lineBreak(int point) {
    text.appendCodePoint(point);
    column = 0;
  }

  /** Says that the line is empty so far. */
  void atLineStart() {
    afterSpace = true;
    onlyIndentation = true;
  }

  void endOfScalar() {
    afterSpace = false;
    onlyIndentation = false;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
