package dev.promiselang.names;

import dev.promiselang.source.SourceId;

/** The identity of a top-level declaration: its module and its name there. */
public record SymbolId(SourceId module, String name) implements Comparable<SymbolId> {

  @Override
  public int compareTo(SymbolId other) {
    int byModule = module.compareTo(other.module);
    return byModule != 0 ? byModule : name.compareTo(other.name);
  }
}
