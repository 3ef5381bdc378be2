package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.Optional;

/** A parameter of a promise or a function. */
public record Parameter(
    Span at,
    Documentation documentation,
    Name name,
    TypeExpression type,
    Optional<Expression> defaultValue)
    implements Node {}
