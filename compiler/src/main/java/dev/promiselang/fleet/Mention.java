package dev.promiselang.fleet;

import dev.promiselang.source.Span;

/** A place where an inventory says something of a cluster. */
public record Mention(String cluster, Span at) {}
