package dev.promiselang.format;

/** How what stands in brackets is laid out. */
enum Shape {
  /** {@code { a: 1, b: 2 }}; commas on one line only. */
  RECORD(Separator.FIRST, Separator.LAST, false),
  /** {@code {String: Int}}. */
  MAP(Separator.FIRST_TIGHT, Separator.LAST_TIGHT, false),
  /** {@code { "a" => 1, else => 2 }}. */
  ARMS(Separator.FIRST, Separator.LAST, true),
  /** {@code [a, b]}. */
  LIST(Separator.FIRST_TIGHT, Separator.LAST_TIGHT, true),
  /** {@code (a, b)}, of which an entry may stand on several lines behind the bracket. */
  ARGUMENTS(Separator.FIRST_TIGHT, Separator.LAST_TIGHT, true);

  private final Separator first;
  private final Separator last;
  private final boolean commas;

  Shape(Separator first, Separator last, boolean commas) {
    this.first = first;
    this.last = last;
    this.commas = commas;
  }

  Separator first() {
    return first;
  }

  Separator last() {
    return last;
  }

  /** Whether commas stay when each entry has a line of its own. */
  boolean commas() {
    return commas;
  }

  /** What was written on several lines stays so. */
  boolean isBroken(Tape tape) {
    return this == ARGUMENTS ? tape.opensALine() : tape.closesOnAnotherLine();
  }
}
