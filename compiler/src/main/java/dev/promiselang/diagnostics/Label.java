package dev.promiselang.diagnostics;

import dev.promiselang.source.Span;

/** A place and what is to be said about it; the text may be empty. */
public record Label(Span at, String text) {}
