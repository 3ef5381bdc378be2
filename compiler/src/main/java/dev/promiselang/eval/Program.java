package dev.promiselang.eval;

import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Resolution;
import dev.promiselang.types.Typing;

/** A checked program: what evaluation starts from. */
public record Program(ModuleGraph graph, Resolution resolution, Typing typing) {}
