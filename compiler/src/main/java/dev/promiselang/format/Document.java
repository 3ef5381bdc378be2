package dev.promiselang.format;

import java.util.List;

/** Text with the places where a line may or must break; {@link Printer} chooses among them. */
sealed interface Document {

  Document EMPTY = new Text("");

  /** Whether a line breaks in here whatever the width is. */
  boolean breaks();

  /** Text on one line. */
  record Text(String text) implements Document {
    @Override
    public boolean breaks() {
      return false;
    }
  }

  /** A comment that ends its line; how long it is decides nothing. */
  record Remark(String text) implements Document {
    @Override
    public boolean breaks() {
      return false;
    }
  }

  /** Text of several lines that stand where they stand. */
  record Verbatim(String text) implements Document {
    @Override
    public boolean breaks() {
      return true;
    }
  }

  /** A line break where the group is broken, else the text. */
  record Line(String flat) implements Document {
    @Override
    public boolean breaks() {
      return false;
    }
  }

  /** A line break, perhaps with an empty line. */
  record Hard(boolean blank) implements Document {
    @Override
    public boolean breaks() {
      return true;
    }
  }

  /** One text where the group is broken, another where it is not. */
  record IfBroken(String broken, String flat) implements Document {
    @Override
    public boolean breaks() {
      return false;
    }
  }

  /** What is indented by one step. */
  record Nest(Document inner) implements Document {
    @Override
    public boolean breaks() {
      return inner.breaks();
    }
  }

  /** What is on one line if it fits; all of its own lines break if one must. */
  record Group(Document inner, boolean breaks) implements Document {}

  /** One after the other. */
  record Sequence(List<Document> parts, boolean breaks) implements Document {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  static Document text(String text) {
    return new Text(text);
  }

  static Document nest(Document... parts) {
    return new Nest(sequence(parts));
  }

  static Document group(Document... parts) {
    Document inner = sequence(parts);
    return new Group(inner, inner.breaks());
  }

  static Document sequence(Document... parts) {
    return sequence(List.of(parts));
  }

  static Document sequence(List<Document> parts) {
    return new Sequence(parts, parts.stream().anyMatch(Document::breaks));
  }

  /** A group that is broken if it must be or if this is wanted. */
  static Document group(boolean broken, List<Document> parts) {
    Document inner = sequence(parts);
    return new Group(inner, broken || inner.breaks());
  }
}
