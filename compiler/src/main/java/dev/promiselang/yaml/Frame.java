package dev.promiselang.yaml;

import dev.promiselang.source.Span;
import java.util.Optional;

/** A mapping or sequence whose end was not read yet. */
abstract sealed class Frame permits MappingFrame, SequenceFrame {

  private final Optional<String> anchor;
  private final long sizeBefore;
  private Span at;

  Frame(Span at, Optional<String> anchor, long size) {
    this.at = at;
    this.anchor = anchor;
    this.sizeBefore = size;
  }

  /** From the start to the end of the last thing in it. */
  final Span at() {
    return at;
  }

  final Optional<String> anchor() {
    return anchor;
  }

  final long sizeBefore() {
    return sizeBefore;
  }

  final void reaches(Span inner) {
    at = at.to(inner);
  }

  abstract void add(Yaml node, Span at);

  abstract Yaml finish(Places places);
}
