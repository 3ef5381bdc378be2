package dev.promiselang.versions;

import dev.promiselang.source.Span;

/** A dependency of a package: where it is written, its name there and the package it leads to. */
public record Demand(Span at, String name, PackageNode target) {}
