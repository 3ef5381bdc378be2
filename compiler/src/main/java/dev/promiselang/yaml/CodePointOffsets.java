package dev.promiselang.yaml;

/** Turns a count of code points into an offset into the text. */
final class CodePointOffsets {

  private final int[] offsets;

  CodePointOffsets(String text, int start) {
    this.offsets = new int[text.codePointCount(start, text.length()) + 1];
    offsets[0] = start;
    int offset = start;
    for (int point = 1; point < offsets.length; point++) {
      offset += Character.charCount(text.codePointAt(offset));
      offsets[point] = offset;
    }
  }

  int at(int point) {
    return offsets[Math.min(point, offsets.length - 1)];
  }
}
