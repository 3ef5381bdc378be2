package dev.promiselang.names;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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
      new DeclarationResolver(lookup).resolve(module.tree().declarations(), scope);
    }
    references.cycles().forEach(problems::add);
    problems.addAll(slotsDeclaredTwice(topLevel.values()));
    for (LoadedModule module : graph.inOrder()) {
      NotYetSupportedConstructs.in(module.tree()).forEach(problems::add);
    }
    return new Checked<>(new Resolution(symbols, topLevel), Repetitions.joined(problems.all()));
  }

  private static List<Problem> slotsDeclaredTwice(Collection<Symbol.TopLevel> symbols) {
    Map<String, Span> first = new HashMap<>();
    List<Problem> twice = new ArrayList<>();
    for (Symbol.TopLevel symbol : symbols) {
      if (symbol instanceof Symbol.Slot(var _, Declaration.Slot slot)) {
        Span earlier = first.putIfAbsent(slot.name().text(), slot.name().at());
        if (earlier != null) {
          twice.add(new SlotDeclaredTwice(slot.name().at(), slot.name().text(), earlier));
        }
      }
    }
    return twice;
  }

  static List<String> sorted(Map<String, ?> names) {
    return names.keySet().stream().sorted().toList();
  }
}
