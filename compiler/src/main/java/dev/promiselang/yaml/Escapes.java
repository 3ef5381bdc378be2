package dev.promiselang.yaml;

import java.util.Locale;
import java.util.Map;

/** How a code point is written between double quotes. */
final class Escapes {

  private static final Map<Integer, String> SHORT =
      Map.ofEntries(
          Map.entry(0x00, "\\0"),
          Map.entry(0x07, "\\a"),
          Map.entry(0x08, "\\b"),
          Map.entry(0x09, "\\t"),
          Map.entry(0x0A, "\\n"),
          Map.entry(0x0B, "\\v"),
          Map.entry(0x0C, "\\f"),
          Map.entry(0x0D, "\\r"),
          Map.entry(0x1B, "\\e"),
          Map.entry(0x22, "\\\""),
          Map.entry(0x5C, "\\\\"),
          Map.entry(0x85, "\\N"),
          Map.entry(0xA0, "\\_"),
          Map.entry(0x2028, "\\L"),
          Map.entry(0x2029, "\\P"));

  private Escapes() {}

  static String of(int point) {
    boolean asItIs =
        CodePoints.isPrintable(point)
            && !CodePoints.isBreak(point)
            && point != '"'
            && point != '\\';
    return asItIs ? Character.toString(point) : escaped(point);
  }

  static String escaped(int point) {
    String known = SHORT.get(point);
    if (known != null) {
      return known;
    }
    String form = point <= 0xFF ? "\\x%02X" : point <= 0xFFFF ? "\\u%04X" : "\\U%08X";
    return String.format(Locale.ROOT, form, point);
  }
}
