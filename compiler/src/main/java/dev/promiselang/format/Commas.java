package dev.promiselang.format;

import java.util.ArrayList;
import java.util.List;

/**
 * What comes between two entries: the comma where one belongs, and the comments around it, in the
 * order of the source.
 */
final class Commas {

  private final Tape tape;
  private final Shape shape;

  Commas(Tape tape, Shape shape) {
    this.tape = tape;
    this.shape = shape;
  }

  /** The gap before the first entry; nothing but a comment needs a comma that stands there. */
  Document first() {
    List<Document> parts = new ArrayList<>();
    Gap gap = kept(tape.gapsBetweenCommas(), 0, parts);
    parts.add(Joint.of(gap, parts.isEmpty() ? shape.first() : Separator.NEXT).document());
    return Document.sequence(parts);
  }

  /** From the end of one entry to the next. */
  Document between() {
    List<Document> parts = new ArrayList<>();
    // After `1..` a comma is all that keeps what follows from being the end of the range.
    int openEnd = tape.last().equals("..") ? 1 : 0;
    List<Gap> gaps = tape.gapsBetweenCommas();
    Gap gap = kept(gaps, openEnd, parts);
    if (parts.isEmpty()) {
      gap = comma(gaps, shape.commas() ? Document.text(",") : flatComma(), parts);
    }
    parts.add(Joint.of(gap, Separator.NEXT).document());
    return Document.sequence(parts);
  }

  /** From the end of the last entry to the closing bracket, without the line break before that. */
  Joint last() {
    List<Document> parts = new ArrayList<>();
    List<Gap> gaps = tape.gapsBetweenCommas();
    Gap gap =
        shape.commas()
            ? comma(gaps, new Document.IfBroken(",", ""), parts)
            : gaps.stream().reduce(Gap.NONE, Gap::and);
    Joint joint = Joint.of(gap, shape.last());
    parts.add(joint.remarks());
    return new Joint(Document.sequence(parts), joint.separator());
  }

  private static Document flatComma() {
    return new Document.IfBroken("", ",");
  }

  /** A comma right behind the entry, or behind a comment that says something about the entry. */
  private static Gap comma(List<Gap> gaps, Document comma, List<Document> parts) {
    boolean commented = gaps.getFirst().isInline() && gaps.size() > 1;
    if (commented) {
      parts.add(Joint.of(gaps.getFirst(), Separator.NONE).remarks());
    }
    parts.add(comma);
    return gaps.subList(commented ? 1 : 0, gaps.size()).stream().reduce(Gap.NONE, Gap::and);
  }

  /**
   * Commas that must stay where they are: documentation before one is not that of what follows, and
   * an open end would go on. Gives the gap behind the last of them.
   */
  private static Gap kept(List<Gap> gaps, int least, List<Document> parts) {
    int kept = Math.min(least, gaps.size() - 1);
    for (int i = 0; i < gaps.size() - 1; i++) {
      if (gaps.get(i).documents()) {
        kept = i + 1;
      }
    }
    if (kept > 0) {
      Gap before = gaps.subList(0, kept).stream().reduce(Gap.NONE, Gap::and);
      parts.add(Joint.of(before, Separator.NONE).document());
      parts.add(Document.text(","));
    }
    return gaps.subList(kept, gaps.size()).stream().reduce(Gap.NONE, Gap::and);
  }
}
