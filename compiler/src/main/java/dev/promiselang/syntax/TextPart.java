package dev.promiselang.syntax;

import dev.promiselang.source.Span;

/** A piece of text: characters with their escapes resolved, or a hole. */
public sealed interface TextPart extends Node {

  record Chunk(Span at, String text) implements TextPart {}

  record Hole(Span at, Expression value) implements TextPart {}
}
