package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.Promises;
import dev.promiselang.names.SymbolId;
import dev.promiselang.scheduling.Scheduler;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Places every promise on the clusters of a fleet. */
public final class Placer {

  private final Fleet fleet;
  private final Promises promises;
  private final Problems problems = new Problems();
  private final FactsRead reads = new FactsRead();
  private final SortedMap<SymbolId, List<Landing>> landings;
  private final List<Content> unplaced;

  private Placer(
      Program program, Fleet fleet, Promises promises, Evaluator evaluator, Selectors selectors) {
    this.fleet = fleet;
    this.promises = promises;
    LandingFinder.Findings findings =
        new LandingFinder.Findings(new ClusterFindings(), reads, problems);
    this.landings =
        new LandingFinder(program, fleet, promises, evaluator, selectors, findings).find();
    this.unplaced =
        promises.all().stream()
            .filter(promise -> landings.getOrDefault(promise.id(), List.of()).isEmpty())
            .filter(promise -> program.graph().module(promise.id().module()).inRoot())
            .map(promise -> UnplacedContent.of(promise, evaluator, problems))
            .toList();
    problems.addAll(findings.byCluster().problems());
  }

  /** What evaluation finds goes to the problems that the evaluator was made with. */
  public static Checked<PlacedFleet> place(
      Program program, Fleet fleet, Promises promises, Evaluator evaluator) {
    Placer placer =
        new Placer(program, fleet, promises, evaluator, new EvaluatedSelectors(evaluator));
    PromiseNames names = new PromiseNames(program.resolution(), promises);
    List<KratixPromise> kratixPromises = placer.lower(names, promise -> selector(promise, names));
    ClusterLabels labels = new ClusterLabels(fleet, names);
    return placer.problems.with(
        new PlacedFleet(
            Optional.of(fleet),
            promises,
            PlacedClusters.of(fleet, placer.landings, labels),
            placer.landings,
            kratixPromises,
            placer.unplaced));
  }

  private static SortedMap<String, String> selector(PromiseModel promise, PromiseNames names) {
    return promise.standing()
        ? promise
            .imported()
            .map(imported -> Scheduler.effective(imported.selectors(), Map.of()))
            .orElseGet(TreeMap::new)
        : ClusterLabels.membership(promise, names);
  }

  /**
   * Lowers promises for clusters that nobody knows: those that have a selector are emitted with it.
   * {@code anywhere} is a fleet of one cluster that stands for all.
   */
  public static Checked<PlacedFleet> placeAnywhere(
      Program program,
      Fleet anywhere,
      Promises promises,
      Evaluator evaluator,
      SortedMap<SymbolId, SortedMap<String, String>> selectors) {
    Placer placer = new Placer(program, anywhere, promises, evaluator, new AssumedSelectors());
    placer.landings.keySet().retainAll(selectors.keySet());
    PromiseNames names = new PromiseNames(program.resolution(), promises);
    List<KratixPromise> kratixPromises =
        placer
            .lower(names, promise -> selectors.getOrDefault(promise.id(), new TreeMap<>()))
            .stream()
            .map(KratixPromise::withoutClusters)
            .toList();
    return placer.problems.with(
        new PlacedFleet(
            Optional.empty(), promises, List.of(), new TreeMap<>(), kratixPromises, List.of()));
  }

  private List<KratixPromise> lower(
      PromiseNames names, Function<PromiseModel, SortedMap<String, String>> selectors) {
    return new KratixPromises(fleet, names, landings, selectors, reads).build(promises, problems);
  }
}
