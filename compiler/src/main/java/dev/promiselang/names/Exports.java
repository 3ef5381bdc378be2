package dev.promiselang.names;

import dev.promiselang.imports.ImportTarget;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What a module offers to others: its declarations, the kinds that it takes out of manifests by
 * name, whether it has policies to use, and the kinds in the apis of promises that it stands for.
 */
record Exports(
    Map<String, Symbol.TopLevel> declared,
    Map<String, Symbol> takenKinds,
    boolean hasPolicies,
    Map<String, Map<String, Symbol>> apiKinds) {

  static Exports of(LoadedModule module) {
    Map<String, Symbol.TopLevel> declared = new LinkedHashMap<>();
    for (Declaration declaration : module.tree().declarations()) {
      symbol(module, declaration)
          .filter(symbol -> !symbol.name().isMissing())
          .ifPresent(symbol -> declared.putIfAbsent(symbol.name().text(), symbol));
    }
    Map<String, Symbol> taken = new LinkedHashMap<>();
    for (Import entry : module.tree().imports()) {
      if (entry.kind() == Import.Kind.MANIFESTS) {
        module
            .targets()
            .get(entry)
            .ifPresent(target -> take(entry, ManifestKinds.all(target), taken));
      }
    }
    return new Exports(
        declared,
        taken,
        module.tree().declarations().stream().anyMatch(Declaration.Policy.class::isInstance),
        apiKinds(module));
  }

  private static void take(Import entry, Map<String, Symbol> kinds, Map<String, Symbol> taken) {
    for (Import.Selected selected : entry.selected()) {
      Symbol kind = kinds.get(selected.name().text());
      if (kind != null) {
        taken.put(selected.bound().text(), kind);
      }
    }
  }

  private static Map<String, Map<String, Symbol>> apiKinds(LoadedModule module) {
    Map<String, Map<String, Symbol>> kinds = new LinkedHashMap<>();
    module
        .promises()
        .forEach(
            (name, promise) ->
                promise
                    .apiDocument()
                    .map(crd -> ManifestKinds.all(ImportTarget.Manifests.of(List.of(crd))))
                    .ifPresent(found -> kinds.put(name, found)));
    return kinds;
  }

  Optional<Symbol> find(String name) {
    Symbol own = declared.get(name);
    return Optional.ofNullable(own != null ? own : takenKinds.get(name));
  }

  /** All names, in order. */
  List<String> names() {
    TreeSet<String> names = new TreeSet<>(declared.keySet());
    names.addAll(takenKinds.keySet());
    return List.copyOf(names);
  }

  /** What a kind that was taken out of manifests is called here, when it has another name. */
  Optional<String> nameOfKind(String kind) {
    return takenKinds.entrySet().stream()
        .filter(taken -> taken.getValue() instanceof Symbol.Kind other && other.kind().equals(kind))
        .map(Map.Entry::getKey)
        .filter(name -> !name.equals(kind))
        .findFirst();
  }

  /** The symbol of a declaration that has a name, whatever has become of its uniqueness. */
  static Optional<Symbol.TopLevel> symbol(LoadedModule module, Declaration declaration) {
    return switch (declaration) {
      case Declaration.Let let -> Optional.of(new Symbol.Let(id(module, let.name()), let));
      case Declaration.Function function ->
          Optional.of(new Symbol.Function(id(module, function.name()), function));
      case Declaration.RecordType type ->
          Optional.of(new Symbol.RecordType(id(module, type.name()), type));
      case Declaration.TypeAlias alias ->
          Optional.of(new Symbol.TypeAlias(id(module, alias.name()), alias));
      case Declaration.Group group ->
          Optional.of(new Symbol.Group(id(module, group.name()), group));
      case Declaration.Slot slot -> Optional.of(new Symbol.Slot(id(module, slot.name()), slot));
      case Declaration.Promise promise ->
          Optional.of(new Symbol.Promise(id(module, promise.name()), promise));
      case Declaration.DerivedPromise derived ->
          Optional.of(new Symbol.DerivedPromise(id(module, derived.name()), derived));
      case Declaration.Fleet fleet ->
          Optional.of(new Symbol.Fleet(id(module, fleet.name()), fleet));
      case Declaration.NeedsFacts _,
          Declaration.Place _,
          Declaration.PlaceMatch _,
          Declaration.Split _,
          Declaration.Policy _,
          Declaration.UsePolicies _,
          Declaration.Test _,
          Declaration.Accept _,
          Declaration.Assume _,
          Declaration.Store _,
          Declaration.Missing _ ->
          Optional.empty();
    };
  }

  private static SymbolId id(LoadedModule module, Name name) {
    return new SymbolId(module.id(), name.text());
  }
}
