package dev.promiselang.syntax;

import dev.promiselang.source.Span;

/** Anything in the tree that stands somewhere. */
public interface Node {

  Span at();
}
