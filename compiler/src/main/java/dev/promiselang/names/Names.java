package dev.promiselang.names;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.source.SourceId;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.Node;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds out what every name of a program means. */
public final class Names {

  private Names() {}

  /** Resolves all modules; unknown, doubled, private and circular names are problems. */
  public static Checked<Resolution> resolve(ModuleGraph graph) {
    Problems problems = new Problems();
    SortedMap<SourceId, Exports> exports = new TreeMap<>();
    SortedMap<SymbolId, Symbol.TopLevel> topLevel = new TreeMap<>();
    for (LoadedModule module : graph.inOrder()) {
      Exports own = Exports.of(module);
      exports.put(module.id(), own);
      own.declared().values().forEach(symbol -> topLevel.putIfAbsent(symbol.id(), symbol));
    }
    Facts<Node, Symbol> symbols = new Facts<>();
    References references = new References();
    Map<String, Symbol.Fact> fleetFacts = FactsInScope.ofFleet(graph);
    for (LoadedModule module : graph.inOrder()) {
      Map<String, Symbol.Fact> facts = FactsInScope.of(module, fleetFacts);
      Scope scope = ModuleScope.of(module, exports, facts, problems);
      Lookup lookup = new Lookup(module, exports, facts, symbols, references, problems);
      new DeclarationResolver(lookup).resolve(module.declarations(), scope);
    }
    References.Order order = references.order();
    order.cycles().forEach(problems::add);
    Titles.twice(graph).forEach(problems::add);
    for (LoadedModule module : graph.inOrder()) {
      NotYetSupportedConstructs.in(module).forEach(problems::add);
    }
    return new Checked<>(
        new Resolution(symbols, topLevel, order.neededFirst()), Repetitions.joined(problems.all()));
  }

  static List<String> sorted(Map<String, ?> names) {
    return names.keySet().stream().sorted().toList();
  }
}
