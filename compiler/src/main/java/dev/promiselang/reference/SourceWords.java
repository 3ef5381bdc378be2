package dev.promiselang.reference;

import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.source.Span;

/** Finds what the source says at a place. */
record SourceWords(ModuleGraph graph) {

  String of(Span at) {
    return graph.sources().find(at.file()).map(file -> file.textOf(at)).orElse("");
  }
}
