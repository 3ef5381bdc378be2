package dev.promiselang.diagnostics.render;

/**
 * A line as a terminal shows it: tabs become spaces, and each character has its width in columns.
 */
record DisplayText(String text, int columns) {

  private static final int TAB = 4;

  static DisplayText of(String line) {
    StringBuilder shown = new StringBuilder();
    int columns = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int point = line.codePointAt(i);
      if (point == '\t') {
        int spaces = TAB - columns % TAB;
        shown.append(" ".repeat(spaces));
        columns += spaces;
      } else if (Character.isISOControl(point)) {
        shown.append('\uFFFD');
        columns++;
      } else {
        shown.appendCodePoint(point);
        columns += width(point);
      }
    }
    return new DisplayText(shown.toString(), columns);
  }

  /** Columns of one character: none for marks that combine, two for wide letters and pictures. */
  static int width(int point) {
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    return isWide(point) ? 2 : 1;
  }

  private static boolean isWide(int point) {
    return point >= 0x1100 && point <= 0x115F
        || point >= 0x2E80 && point <= 0xA4CF
        || point >= 0xAC00 && point <= 0xD7A3
        || point >= 0xF900 && point <= 0xFAFF
        || point >= 0xFE30 && point <= 0xFE6F
        || point >= 0xFF00 && point <= 0xFF60
        || point >= 0x1F300 && point <= 0x1FAFF
        || point >= 0x20000 && point <= 0x3FFFD;
  }
}
