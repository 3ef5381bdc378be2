package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Program;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.PromiseUse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads every promise of a program: declared and derived ones, their Kratix names and splits. */
public final class PromiseReader {

  private final ModuleGraph graph;
  private final Resolution resolution;
  private final SortedMap<SymbolId, ImportedPromise> standing;
  private final Problems problems = new Problems();
  private final SortedMap<SymbolId, PromiseModel> promises = new TreeMap<>();
  private final Map<SymbolId, PromiseModel.Split> rootSplits = new TreeMap<>();
  private final Optional<List<Fact>> facts;

  private PromiseReader(Program program, Optional<List<Fact>> facts) {
    this.graph = program.graph();
    this.resolution = program.resolution();
    this.standing = StandingPromises.of(program);
    this.facts = facts;
    program.graph().rootModules().forEach(this::readSplits);
  }

  /** The facts are those of the fleet, when there is one: only fixed ones may split. */
  public static Checked<Promises> read(Program program, Optional<List<Fact>> facts) {
    PromiseReader reader = new PromiseReader(program, facts);
    reader.resolution.all(Symbol.Promise.class).forEach(reader::add);
    reader.resolution.all(Symbol.DerivedPromise.class).forEach(reader::derive);
    reader.checkNames();
    reader.promises.values().forEach(reader::checkIncludes);
    SlotNames.check(program.resolution(), reader.problems);
    reader.promises.values().forEach(reader::checkSplit);
    return reader.problems.with(new Promises(reader.promises));
  }

  private void readSplits(LoadedModule module) {
    for (Declaration declaration : module.tree().declarations()) {
      if (declaration instanceof Declaration.Split split) {
        promiseId(resolution.of(split.promise()))
            .ifPresent(id -> addRootSplit(id, splitBy(split.at(), split.facts())));
      }
    }
  }

  private void addRootSplit(SymbolId promise, PromiseModel.Split split) {
    Optional.ofNullable(rootSplits.putIfAbsent(promise, split))
        .ifPresent(first -> problems.add(new SplitTwice(promise.name(), split.at(), first.at())));
  }

  private static PromiseModel.Split splitBy(Span at, List<Name> facts) {
    return new PromiseModel.Split(at, facts.stream().map(Name::text).toList());
  }

  private void add(Symbol.Promise symbol) {
    Declaration.Promise declaration = symbol.declaration();
    List<PromiseItem.SplitBy> own =
        declaration.items().stream()
            .filter(PromiseItem.SplitBy.class::isInstance)
            .map(PromiseItem.SplitBy.class::cast)
            .toList();
    if (own.size() > 1) {
      problems.add(new SplitTwice(declaration.name().text(), own.get(1).at(), own.getFirst().at()));
    }
    Optional<PromiseModel.Split> split =
        Optional.ofNullable(rootSplits.get(symbol.id()))
            .or(() -> own.stream().findFirst().map(s -> splitBy(s.at(), s.facts())));
    promises.put(
        symbol.id(),
        new PromiseModel(
            symbol.id(),
            declaration.name().at(),
            declaration.documentation().text(),
            kratixName(declaration.name(), declaration.kratixName()),
            symbol.id(),
            declaration,
            List.of(),
            split,
            imported(symbol.id()),
            standing.containsKey(symbol.id())));
  }

  private Optional<ImportedPromise> imported(SymbolId id) {
    return Optional.ofNullable(graph.module(id.module()).promises().get(id.name()));
  }

  /** What stands on the platform by itself can be neither brought along nor split. */
  private void checkIncludes(PromiseModel promise) {
    promise
        .split()
        .filter(_ -> promise.standing())
        .ifPresent(split -> problems.add(new SplitAsItStands(split.at(), promise.name())));
    if (!promise.derived()) {
      promise.items(PromiseItem.Include.class).forEach(item -> checkIncluded(item.promise()));
      promise.items(PromiseItem.IncludeMatch.class).stream()
          .flatMap(match -> match.arms().stream())
          .flatMap(arm -> arm.promise().stream())
          .forEach(this::checkIncluded);
    }
  }

  private void checkIncluded(PromiseUse use) {
    promiseId(resolution.of(use.promise()))
        .filter(standing::containsKey)
        .map(promises::get)
        .ifPresent(
            included ->
                problems.add(
                    new IncludedAsItStands(use.promise().at(), included.name(), included.at())));
  }

  /** A derived promise of a derived one gets all derivations, the innermost first. */
  private void derive(Symbol.DerivedPromise symbol) {
    Declaration.DerivedPromise declaration = symbol.declaration();
    List<PromiseModel.Derivation> derivations = new ArrayList<>();
    Symbol base = symbol;
    while (base instanceof Symbol.DerivedPromise derived && derivations.size() < 100) {
      derivations.addFirst(derivation(derived.declaration()));
      base = resolution.of(derived.declaration().base().promise());
    }
    if (base instanceof Symbol.Promise original) {
      promises.put(
          symbol.id(),
          new PromiseModel(
              symbol.id(),
              declaration.name().at(),
              declaration.documentation().text(),
              kratixName(declaration.name(), declaration.kratixName()),
              original.id(),
              original.declaration(),
              derivations,
              Optional.ofNullable(rootSplits.get(symbol.id())),
              Optional.empty(),
              false));
    }
  }

  private static PromiseModel.Derivation derivation(Declaration.DerivedPromise declaration) {
    return new PromiseModel.Derivation(
        declaration.at(), declaration.base().arguments(), declaration.patches());
  }

  private static String kratixName(Name name, Optional<Name> written) {
    return written.map(Name::text).orElseGet(() -> KebabCase.of(name.text()));
  }

  private void checkNames() {
    Map<String, PromiseModel> byName = new TreeMap<>();
    for (PromiseModel promise : promises.values()) {
      if (!KubernetesNames.isLabel(promise.kratixName())) {
        problems.add(new IllegalPromiseName(promise.kratixName(), promise.at()));
      }
      Optional.ofNullable(byName.putIfAbsent(promise.kratixName(), promise))
          .ifPresent(
              first ->
                  problems.add(
                      new PromiseNameClash(promise.kratixName(), promise.at(), first.at())));
    }
  }

  private void checkSplit(PromiseModel promise) {
    facts.ifPresent(
        known ->
            promise.split().stream()
                .flatMap(split -> split.facts().stream())
                .flatMap(name -> known.stream().filter(fact -> fact.name().equals(name)))
                .filter(fact -> !fact.fixed())
                .forEach(fact -> problems.add(changing(promise, fact))));
  }

  private SplitByChangingFact changing(PromiseModel promise, Fact fact) {
    return new SplitByChangingFact(promise.name(), fact.name(), promise.splitAt(), fact.at());
  }

  private static Optional<SymbolId> promiseId(Symbol symbol) {
    return switch (symbol) {
      case Symbol.Promise promise -> Optional.of(promise.id());
      case Symbol.DerivedPromise derived -> Optional.of(derived.id());
      default -> Optional.empty();
    };
  }
}
