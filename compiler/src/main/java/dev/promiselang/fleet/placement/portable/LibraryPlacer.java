package dev.promiselang.fleet.placement.portable;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.Fact;
import dev.promiselang.fleet.FactLabels;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.Promises;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.Placer;
import dev.promiselang.fleet.placement.analysis.Analyser;
import dev.promiselang.fleet.placement.analysis.Presence;
import dev.promiselang.names.SymbolId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Places the promises of a program without a fleet, by the labels that carry facts. */
public final class LibraryPlacer {

  private final Program program;
  private final Promises promises;
  private final Evaluator evaluator;
  private final Fleet facts;
  private final Problems problems = new Problems();
  private final Presence presence;
  private final PortableLandings landings;
  private final Analyser analyser;

  private LibraryPlacer(Program program, Promises promises, Evaluator evaluator) {
    this.program = program;
    this.promises = promises;
    this.evaluator = evaluator;
    this.facts = LibraryFacts.of(program);
    this.analyser = new Analyser(program, facts, evaluator);
    this.presence = new Presence(program, promises, analyser);
    this.landings =
        new PortableLandings(
            presence,
            new ConjunctionReader(program.resolution(), evaluator, facts, problems),
            problems);
  }

  public static Checked<PlacedFleet> place(
      Program program, Promises promises, Evaluator evaluator) {
    LibraryPlacer placer = new LibraryPlacer(program, promises, evaluator);
    PlacedFleet placed = placer.place();
    return placer.problems.with(placed);
  }

  private PlacedFleet place() {
    SortedMap<SymbolId, Conjunction> emitted = new TreeMap<>();
    SortedMap<SymbolId, SortedMap<String, String>> selectors = new TreeMap<>();
    for (PromiseModel promise : promises.all()) {
      if (isEmitted(promise) && !presence.ways(promise).isEmpty()) {
        Optional<Conjunction> where = landing(promise);
        where.ifPresent(conjunction -> emitted.put(promise.id(), conjunction));
        selectors.put(promise.id(), where.map(this::labels).orElseGet(TreeMap::new));
      }
    }
    checkContent(emitted);
    new PortableProof(program, promises, analyser, problems).check(emitted);
    Checked<PlacedFleet> placed =
        Placer.placeAnywhere(program, facts, promises, evaluator, selectors);
    problems.addAll(placed.problems());
    return placed.value();
  }

  /** Nothing when where it lands cannot be said by labels, which is reported. */
  private Optional<Conjunction> landing(PromiseModel promise) {
    List<Conjunction> found = landings.of(promise);
    if (found.size() > 1) {
      problems.add(new LandsInTwoWays(promise, found.get(0).words(), found.get(1).words()));
    }
    return found.stream().findFirst();
  }

  /** Promises of the root package, and what they include. */
  private boolean isEmitted(PromiseModel promise) {
    return program.graph().module(promise.id().module()).inRoot()
        || presence.ways(promise).stream()
            .anyMatch(way -> way.by().map(this::isEmitted).orElse(false));
  }

  private void checkContent(SortedMap<SymbolId, Conjunction> emitted) {
    FactReads reads = new FactReads(program.resolution(), problems);
    for (SymbolId id : emitted.keySet()) {
      PromiseModel promise = promises.get(id);
      reads.check(promise);
      promise
          .split()
          .ifPresent(split -> problems.add(new SplitInLibrary(promise.name(), split.at())));
    }
  }

  private SortedMap<String, String> labels(Conjunction conjunction) {
    SortedMap<String, String> labels = new TreeMap<>();
    for (Fact fact : facts.facts()) {
      Value value = conjunction.equalities().get(fact.name());
      if (value != null) {
        labels.putAll(FactLabels.of(fact, value));
      }
    }
    return labels;
  }
}
