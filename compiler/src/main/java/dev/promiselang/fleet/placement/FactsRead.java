package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.names.SymbolId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The facts that the arguments and the content of each promise are found to read. */
final class FactsRead {

  private final Map<SymbolId, Set<String>> byPromise = new HashMap<>();

  /** A set that grows as facts are read. */
  Set<String> of(PromiseModel promise) {
    return byPromise.computeIfAbsent(promise.id(), _ -> new TreeSet<>());
  }
}
