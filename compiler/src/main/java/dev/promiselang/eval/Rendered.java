package dev.promiselang.eval;

import dev.promiselang.source.Span;
import java.util.Optional;

/**
 * An object that a block of resources gave, the construction, spread or patch it comes from, and
 * what wrote it; the last is missing where the object could not be computed.
 */
public record Rendered(Value.Mapping object, Span at, Optional<Origin> origin) {}
