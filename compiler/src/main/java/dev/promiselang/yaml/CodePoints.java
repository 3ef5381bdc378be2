package dev.promiselang.yaml;

import java.util.Comparator;

/** Texts as code points: their order, and which of them YAML treats in a special way. */
final class CodePoints {

  /** The order of texts by code point, which differs from {@code compareTo} above U+FFFF. */
  static final Comparator<String> ORDER = CodePoints::compare;

  static final char BYTE_ORDER_MARK = '\uFEFF';

  private CodePoints() {}

  private static int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean bothAlike = Character.isSurrogate(x) == Character.isSurrogate(y);
        return bothAlike ? Character.compare(x, y) : Character.isSurrogate(x) ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  static boolean isBreak(int point) {
    return point == '\n' || point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029;
  }

  /** Whether the emitter writes it as it is; nothing above U+FFFF is. */
  static boolean isPrintable(int point) {
    return point == '\n'
        || (point >= 0x20 && point <= 0x7E)
        || (point >= 0xA0 && point <= 0xFFFD && point != BYTE_ORDER_MARK && !isSurrogate(point));
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
