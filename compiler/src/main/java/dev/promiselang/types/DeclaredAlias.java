package dev.promiselang.types;

import dev.promiselang.source.Span;

/** The alias that a field, parameter or let is declared with, and where it says what it is. */
public record DeclaredAlias(String name, Span at) {}
