package dev.promiselang.yaml;

/** The four ways in which a text is written. */
enum TextStyle {
  PLAIN,
  SINGLE,
  DOUBLE,
  LITERAL;

  /** The style that Kratix's library takes. */
  static TextStyle of(String text, TextTraits traits) {
    if (text.indexOf('\n') >= 0) {
      return traits.block() ? LITERAL : DOUBLE;
    }
    if (!ScalarResolver.staysText(text)) {
      return DOUBLE;
    }
    if (traits.plain()) {
      return PLAIN;
    }
    return traits.single() ? SINGLE : DOUBLE;
  }
}
