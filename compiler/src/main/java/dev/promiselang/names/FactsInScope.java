package dev.promiselang.names;

import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.FleetItem;
import dev.promiselang.syntax.RecordBody;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Which facts a module sees: the root's modules those of the fleet, a library's those that it says
 * it needs.
 */
final class FactsInScope {

  private FactsInScope() {}

  static Map<String, Symbol.Fact> ofFleet(ModuleGraph graph) {
    Map<String, Symbol.Fact> facts = new LinkedHashMap<>();
    graph.fleet().stream()
        .flatMap(fleet -> fleet.items().stream())
        .filter(FleetItem.Facts.class::isInstance)
        .map(FleetItem.Facts.class::cast)
        .forEach(item -> add(item.body(), facts));
    return facts;
  }

  static Map<String, Symbol.Fact> of(LoadedModule module, Map<String, Symbol.Fact> fleetFacts) {
    if (module.inRoot() && !fleetFacts.isEmpty()) {
      return fleetFacts;
    }
    Map<String, Symbol.Fact> facts = new LinkedHashMap<>();
    for (Declaration declaration : module.tree().declarations()) {
      if (declaration instanceof Declaration.NeedsFacts needs) {
        add(needs.facts(), facts);
      }
    }
    return facts;
  }

  private static void add(RecordBody body, Map<String, Symbol.Fact> facts) {
    for (RecordBody.Member.Field field : body.fields()) {
      String name = field.name().text();
      facts.putIfAbsent(name, new Symbol.Fact(name, field.name().at()));
    }
  }
}
