package dev.promiselang.fleet;

import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import dev.promiselang.types.Type;
import java.util.Optional;

/** A fact of the fleet: what every cluster says about itself, and the label that carries it. */
public record Fact(
    String name, Type type, boolean fixed, Optional<Value> defaultValue, String label, Span at) {}
