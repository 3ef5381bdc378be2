package dev.promiselang.names;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.ImportTarget;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Name;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** The names that a whole module sees: built-in types, its imports and its own declarations. */
final class ModuleScope {

  static final List<String> BUILTIN_TYPES =
      List.of(
          "Any",
          "Bool",
          "Date",
          "Duration",
          "Int",
          "Int32",
          "Int64",
          "IntOrString",
          "Number",
          "Quantity",
          "Resource",
          "Set",
          "String",
          "Version");

  /** Names that lets, parameters and loop variables cannot have. */
  static final List<String> RESERVED =
      List.of("cluster", "clusters", "request", "self", "old", "name", "labels");

  private final LoadedModule module;
  private final SortedMap<SourceId, Exports> exports;
  private final Map<String, Symbol.Fact> facts;
  private final Problems problems;
  private final Map<String, Symbol> symbols = new HashMap<>();
  private final Map<String, Span> firsts = new HashMap<>();

  private ModuleScope(
      LoadedModule module,
      SortedMap<SourceId, Exports> exports,
      Map<String, Symbol.Fact> facts,
      Problems problems) {
    this.module = module;
    this.exports = exports;
    this.facts = facts;
    this.problems = problems;
  }

  static Scope of(
      LoadedModule module,
      SortedMap<SourceId, Exports> exports,
      Map<String, Symbol.Fact> facts,
      Problems problems) {
    ModuleScope worker = new ModuleScope(module, exports, facts, problems);
    module.tree().imports().forEach(worker::bindImport);
    module.tree().declarations().forEach(worker::bindDeclaration);
    Map<String, Symbol> builtins = new HashMap<>();
    BUILTIN_TYPES.forEach(name -> builtins.put(name, new Symbol.BuiltinType(name)));
    return Scope.top(builtins).with(worker.symbols);
  }

  private void bindDeclaration(Declaration declaration) {
    Exports.symbol(module, declaration)
        .ifPresent(
            symbol -> {
              if (symbol instanceof Symbol.Let && RESERVED.contains(symbol.name().text())) {
                problems.add(new ReservedVariable(symbol.name().at(), symbol.name().text()));
              }
              bind(symbol.name(), symbol, what(symbol));
            });
  }

  private static String what(Symbol symbol) {
    return switch (symbol) {
      case Symbol.Let _ -> "let";
      case Symbol.Group _ -> "group";
      case Symbol.Slot _ -> "slot";
      case Symbol.ModuleAlias _,
          Symbol.KubernetesAlias _,
          Symbol.ManifestsAlias _,
          Symbol.TextAlias _ ->
          "import";
      default -> "";
    };
  }

  private void bind(Name name, Symbol symbol, String what) {
    if (name.isMissing()) {
      return;
    }
    Span first = firsts.putIfAbsent(name.text(), name.at());
    if (first != null) {
      problems.add(new DuplicateName(name.at(), name.text(), first));
      symbols.put(name.text(), new Symbol.Unknown());
      return;
    }
    symbols.put(name.text(), symbol);
    Symbol.Fact fact = facts.get(name.text());
    if (fact != null && !what.isEmpty()) {
      problems.add(new NameIsFact(name.at(), name.text(), what, fact.declaredAt()));
    }
  }

  private void bindImport(Import entry) {
    ImportTarget target = module.targets().get(entry).orElse(new ImportTarget.Missing());
    aliasName(entry).ifPresent(alias -> bind(alias, alias(target), "import"));
    for (Import.Selected selected : entry.selected()) {
      bind(selected.bound(), selected(target, selected), "import");
    }
  }

  static Optional<Name> aliasName(Import entry) {
    if (entry.alias().isPresent()) {
      return entry.alias();
    }
    return entry.selected().isEmpty()
            && entry.from() instanceof Import.Origin.Dotted(var _, var path)
            && !path.isEmpty()
        ? Optional.of(path.getLast())
        : Optional.empty();
  }

  private static Symbol alias(ImportTarget target) {
    return switch (target) {
      case ImportTarget.OfModule(SourceId id) -> new Symbol.ModuleAlias(id);
      case ImportTarget.Kubernetes kubernetes -> new Symbol.KubernetesAlias(kubernetes);
      case ImportTarget.Manifests manifests -> new Symbol.ManifestsAlias(manifests);
      case ImportTarget.Text(var file) -> new Symbol.TextAlias(file);
      case ImportTarget.Missing _ -> new Symbol.Unknown();
    };
  }

  private Symbol selected(ImportTarget target, Import.Selected selected) {
    Name name = selected.name();
    if (name.isMissing()) {
      return new Symbol.Unknown();
    }
    return switch (target) {
      case ImportTarget.OfModule(SourceId id) -> exported(id, name);
      case ImportTarget.Kubernetes kubernetes ->
          KubernetesKindLookup.find(kubernetes, name, problems);
      case ImportTarget.Manifests manifests -> ManifestKinds.find(manifests, name, problems);
      case ImportTarget.Text _, ImportTarget.Missing _ -> new Symbol.Unknown();
    };
  }

  private Symbol exported(SourceId id, Name name) {
    Exports other = exports.get(id);
    if (other == null) {
      return new Symbol.Unknown();
    }
    return ExportLookup.find(id, other, name, problems);
  }
}
