package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.Optional;

/** An argument of a call, a promise or an annotation, with its label where it has one. */
public record Argument(Span at, Optional<Name> label, Expression value) implements Node {}
