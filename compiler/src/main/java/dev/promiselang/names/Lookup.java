package dev.promiselang.names;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Looks names up for one module and writes down what they mean. */
final class Lookup {

  private final LoadedModule module;
  private final SortedMap<SourceId, Exports> exports;
  private final Map<String, Symbol.Fact> facts;
  private final Facts<Node, Symbol> symbols;
  private final References references;
  private final Hints hints;
  final Problems problems;

  Lookup(
      LoadedModule module,
      SortedMap<SourceId, Exports> exports,
      Map<String, Symbol.Fact> facts,
      Facts<Node, Symbol> symbols,
      References references,
      Problems problems) {
    this.module = module;
    this.exports = exports;
    this.facts = facts;
    this.symbols = symbols;
    this.references = references;
    this.problems = problems;
    this.hints = new Hints(module, exports);
  }

  LoadedModule module() {
    return module;
  }

  /** Writes down a symbol and, for declarations that may form circles, who needs it. */
  Symbol record(Node node, Symbol symbol, Optional<SymbolId> within) {
    symbols.put(node, symbol);
    if (within.isPresent() && symbol instanceof Symbol.TopLevel needed && mayCircle(symbol)) {
      references.add(within.get(), needed.id(), node.at());
    }
    return symbol;
  }

  private static boolean mayCircle(Symbol symbol) {
    return symbol instanceof Symbol.Let
        || symbol instanceof Symbol.Function
        || symbol instanceof Symbol.Group
        || symbol instanceof Symbol.TypeAlias
        || symbol instanceof Symbol.RecordType;
  }

  /** One promise needs another on its clusters. */
  void needs(SymbolId promise, Symbol needed, Span at) {
    if (needed instanceof Symbol.TopLevel other) {
      references.add(promise, other.id(), at);
    }
  }

  /** The meaning of a lower-case name where a value stands. */
  Symbol value(Name name, Scope scope) {
    if (name.isMissing()) {
      return new Symbol.Unknown();
    }
    String text = name.text();
    Optional<Symbol> found = scope.find(text);
    if (scope.isSelector()) {
      Symbol.Fact fact = facts.get(text);
      if (fact != null) {
        if (found.isPresent() && found.get() instanceof Symbol.Variable(Name declaration)) {
          problems.add(new NameIsFact(declaration.at(), text, "variable", fact.declaredAt()));
        }
        return fact;
      }
      if (found.isEmpty() && text.equals("name")) {
        return new Symbol.ClusterName();
      }
    }
    if (found.isPresent()) {
      return found.get();
    }
    if (ModuleScope.RESERVED.contains(text)) {
      if (scope.knows(text)) {
        return new Symbol.Special(text);
      }
      problems.add(
          text.equals("cluster") && scope.knows("request")
              ? ClusterInConfigure.word(name.at())
              : new SpecialWordOutOfPlace(name.at(), text, whereKnown(text)));
      return new Symbol.Unknown();
    }
    if (text.equals(Symbol.SCHEMA_OF)) {
      return new Symbol.Special(text);
    }
    if (hints.followsFromImport(text)) {
      return new Symbol.Unknown();
    }
    if (scope.isSelector()) {
      problems.add(new UnknownFact(name.at(), text, Names.sorted(facts)));
    } else {
      unknown(name, scope);
    }
    return new Symbol.Unknown();
  }

  /** Raw text that was probably meant to have a hole: what stands there is the name of a value. */
  void rawText(Expression.TextLiteral text, Scope scope) {
    HoleInRawText.find(text, module.file(), name -> isValue(name, scope)).ifPresent(problems::add);
  }

  private static boolean isValue(String name, Scope scope) {
    return scope.knows(name)
        || scope.find(name).filter(found -> !(found instanceof Symbol.ModuleAlias)).isPresent();
  }

  /** Whether a lower-case name means something, or is reported for something else. */
  boolean mayMean(String name, Scope scope) {
    return scope.isSelector()
        || scope.find(name).isPresent()
        || ModuleScope.RESERVED.contains(name)
        || hints.followsFromImport(name);
  }

  private static String whereKnown(String special) {
    return switch (special) {
      case "cluster" -> "in arguments, conditions and content of promises";
      case "clusters" -> "in policies and tests";
      case "request" -> "in `configure` and `schedule`";
      case "self" -> "in `check`";
      case "old" -> "on the right of `with` and in patches";
      case "name" -> "in selectors, and as `${name}` in `destination`";
      default -> "in an `external` inventory";
    };
  }

  /** Whether a reference is the word {@code cluster}. */
  boolean isCluster(Expression.Reference reference) {
    return symbols.get(reference).filter(new Symbol.Special("cluster")::equals).isPresent();
  }

  /** A fact named alone, as in {@code split by env}; {@code name} is the cluster's own. */
  Symbol fact(Name name) {
    Symbol.Fact fact = facts.get(name.text());
    if (fact != null) {
      return recordName(name, fact);
    }
    if (name.text().equals("name")) {
      return recordName(name, new Symbol.ClusterName());
    }
    if (!name.isMissing()) {
      problems.add(new UnknownFact(name.at(), name.text(), Names.sorted(facts)));
    }
    return recordName(name, new Symbol.Unknown());
  }

  private Symbol recordName(Name name, Symbol symbol) {
    symbols.put(name, symbol);
    return symbol;
  }

  /** What a dotted name means, followed through modules, manifests and promises. */
  Symbol qualified(QualifiedName name, Scope scope, Optional<SymbolId> within) {
    Symbol symbol = name.isMissing() ? new Symbol.Unknown() : startOf(name.first(), scope);
    for (Name part : name.parts().stream().skip(1).toList()) {
      symbol = part.isMissing() ? new Symbol.Unknown() : member(symbol, part);
    }
    return record(name, symbol, within);
  }

  private Symbol startOf(Name first, Scope scope) {
    Optional<Symbol> found = scope.find(first.text());
    if (found.isEmpty() && !hints.followsFromImport(first.text())) {
      unknown(first, scope);
    }
    return found.orElse(new Symbol.Unknown());
  }

  private void unknown(Name name, Scope scope) {
    String text = name.text();
    List<String> known = scope.namesLike(text);
    problems.add(
        new UnknownName(name.at(), text, hints.of(text, known), hints.certain(text, known)));
  }

  /** What a name means behind a module, a set of manifests, a group of kinds or a promise. */
  Symbol member(Symbol owner, Name part) {
    return switch (owner) {
      case Symbol.ModuleAlias(SourceId id) -> {
        Exports other = exports.get(id);
        yield other == null ? new Symbol.Unknown() : ExportLookup.find(id, other, part, problems);
      }
      case Symbol.KubernetesAlias(var target) -> KubernetesKindLookup.find(target, part, problems);
      case Symbol.ManifestsAlias(var manifests) -> ManifestKinds.find(manifests, part, problems);
      case Symbol.Promise promise -> apiKind(promise, part);
      case Symbol.Unknown unknown -> unknown;
      default -> {
        problems.add(new UnknownExport(part.at(), part.text(), SymbolWords.of(owner), List.of()));
        yield new Symbol.Unknown();
      }
    };
  }

  private Symbol apiKind(Symbol.Promise promise, Name part) {
    Exports other = exports.get(promise.id().module());
    Map<String, Symbol> imported =
        other == null ? Map.of() : other.apiKinds().getOrDefault(promise.id().name(), Map.of());
    if (imported.containsKey(part.text())) {
      return imported.get(part.text());
    }
    for (PromiseItem item : promise.declaration().items()) {
      if (item instanceof PromiseItem.Api api && api.kind().text().equals(part.text())) {
        return new Symbol.ApiKind(promise, api);
      }
    }
    problems.add(
        new UnknownExport(
            part.at(),
            part.text(),
            "`" + promise.name().text() + "`",
            Stream.concat(
                    imported.keySet().stream(),
                    promise.declaration().items().stream()
                        .filter(PromiseItem.Api.class::isInstance)
                        .map(item -> ((PromiseItem.Api) item).kind().text()))
                .toList()));
    return new Symbol.Unknown();
  }

  /** Like {@link #qualified}, and it must be a promise. */
  Symbol promise(QualifiedName name, Scope scope) {
    Symbol symbol = qualified(name, scope, Optional.empty());
    boolean fine =
        symbol instanceof Symbol.Promise
            || symbol instanceof Symbol.DerivedPromise
            || symbol instanceof Symbol.Unknown;
    return fine ? symbol : wrongKind(name, "a promise", symbol);
  }

  /** The module whose policies are used; what the name means is written down at the name. */
  void policies(Name name, Scope scope) {
    if (!name.isMissing()) {
      Optional<Symbol> found = scope.find(name.text());
      recordName(name, found.orElse(new Symbol.Unknown()));
      PoliciesNotFound.check(name, found, exports, module, hints).ifPresent(problems::add);
    }
  }

  /** What a node of this module has been found to mean. */
  Symbol meaning(Node node) {
    return symbols.get(node).orElse(new Symbol.Unknown());
  }

  /** Like {@link #qualified}, and it must be a slot. */
  Symbol slot(QualifiedName name, Scope scope) {
    Symbol symbol = qualified(name, scope, Optional.empty());
    boolean fine = symbol instanceof Symbol.Slot || symbol instanceof Symbol.Unknown;
    return fine ? symbol : wrongKind(name, "a slot", symbol);
  }

  /** Like {@link #qualified}, and it must be a type. */
  Symbol type(QualifiedName name, Scope scope, Optional<SymbolId> within) {
    Symbol symbol = qualified(name, scope, within);
    return SymbolWords.isType(symbol) ? symbol : wrongKind(name, "a type", symbol);
  }

  private Symbol wrongKind(QualifiedName name, String expected, Symbol found) {
    problems.add(
        new WrongKindOfName(
            name.at(),
            name.toString(),
            expected,
            SymbolWords.of(found),
            SymbolWords.declaredAt(found),
            kindOfSameName(found)));
    return record(name, new Symbol.Unknown(), Optional.empty());
  }

  /** A module may have a promise and a kind that its author calls alike. */
  private String kindOfSameName(Symbol found) {
    if (!(found instanceof Symbol.Promise promise)) {
      return "";
    }
    Exports other = exports.get(promise.id().module());
    return Optional.ofNullable(other)
        .flatMap(names -> names.nameOfKind(promise.id().name()))
        .map(name -> "the kind `" + promise.id().name() + "` is called `" + name + "` there")
        .orElse("");
  }

  /** A variable that the language does not keep for itself; its reserved name is reported. */
  Scope bind(Name name, Scope scope) {
    if (name.isMissing()) {
      return scope;
    }
    if (ModuleScope.RESERVED.contains(name.text())) {
      problems.add(new ReservedVariable(name.at(), name.text()));
      return scope.with(name.text(), new Symbol.Variable(name));
    }
    Optional<Symbol> already = scope.find(name.text());
    if (already.isPresent() && already.get() instanceof Symbol.Variable(Name declaration)) {
      problems.add(new DuplicateName(name.at(), name.text(), declaration.at()));
    } else if (already.isPresent() && already.get() instanceof Symbol.TopLevel symbol) {
      problems.add(new DuplicateName(name.at(), name.text(), symbol.name().at()));
    }
    return scope.with(name.text(), new Symbol.Variable(name));
  }

  /** A parameter of a promise: as {@link #bind}, and it must not have the name of a fact. */
  Scope bindParameter(Name name, Scope scope) {
    Symbol.Fact fact = facts.get(name.text());
    if (fact != null) {
      problems.add(new NameIsFact(name.at(), name.text(), "parameter", fact.declaredAt()));
      return scope;
    }
    return bind(name, scope);
  }
}
