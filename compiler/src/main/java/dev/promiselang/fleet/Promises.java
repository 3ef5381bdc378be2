package dev.promiselang.fleet;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.names.SymbolId;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every promise of the program by its symbol. */
public record Promises(SortedMap<SymbolId, PromiseModel> byId) {

  public Promises {
    byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
  }

  public Collection<PromiseModel> all() {
    return byId.values();
  }

  public Optional<PromiseModel> find(SymbolId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public PromiseModel get(SymbolId id) {
    return find(id).orElseThrow(() -> new CompilerBug("no promise " + id));
  }
}
