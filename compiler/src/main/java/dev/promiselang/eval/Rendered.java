package dev.promiselang.eval;

import dev.promiselang.source.Span;

/**
 * An object that a block of resources gave, and the construction, spread or patch it comes from.
 */
public record Rendered(Value.Mapping object, Span at) {}
