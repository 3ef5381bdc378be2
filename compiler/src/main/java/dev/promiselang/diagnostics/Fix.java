package dev.promiselang.diagnostics;

import dev.promiselang.source.Span;

/** An edit that is certain to mend the problem: the text at the span becomes the replacement. */
public record Fix(String title, Span at, String replacement) {}
