package dev.promiselang.syntax;

import dev.promiselang.source.Span;

/**
 * {@code >= 1.14} or {@code in 1.14..2.0} after a promise; the operator is an order or {@code IN}.
 */
public record VersionRange(Span at, BinaryOperator operator, Expression bound) implements Node {}
