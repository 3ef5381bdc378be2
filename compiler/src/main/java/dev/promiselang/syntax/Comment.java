package dev.promiselang.syntax;

import dev.promiselang.source.Span;

/** A comment with its marks, or a run of blank lines; a module holds them sorted by position. */
public record Comment(Span at, Kind kind, String text) implements Node {

  public enum Kind {
    LINE,
    BLOCK,
    BLANK_LINES
  }
}
