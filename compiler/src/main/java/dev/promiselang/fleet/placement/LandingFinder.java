package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.Promises;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds where each promise lands, includers before what they include. */
final class LandingFinder {

  private final Program program;
  private final Fleet fleet;
  private final Promises promises;
  private final PromiseNames names;
  private final Scope root;
  private final Selectors selectors;
  private final Arrivals arrivals;
  private final Lander lander;
  private final Includes includes;

  LandingFinder(
      Program program,
      Fleet fleet,
      Promises promises,
      Evaluator evaluator,
      Selectors selectors,
      Findings findings) {
    this.program = program;
    this.fleet = fleet;
    this.promises = promises;
    this.names = new PromiseNames(program.resolution(), promises);
    this.root = Scope.root(evaluator);
    this.selectors = selectors;
    this.arrivals = new Arrivals();
    this.lander =
        new Lander(
            evaluator, names, root, findings.byCluster(), findings.reads(), findings.others());
    this.includes = new Includes(names, selectors, arrivals);
  }

  /** Problems that show on clusters and others, and which facts were read. */
  record Findings(ClusterFindings byCluster, FactsRead reads, Problems others) {}

  SortedMap<SymbolId, List<Landing>> find() {
    SortedMap<SymbolId, List<Landing>> landings = new TreeMap<>();
    List<PromiseModel> order = PromiseOrder.of(promises, names);
    order.forEach(this::bringOwn);
    new Places(names, selectors, arrivals, root).bring(program, fleet);
    for (PromiseModel promise : order) {
      List<Landing> found = new ArrayList<>();
      for (Cluster cluster : fleet.clusters()) {
        List<Arrival> here = arrivals.at(promise, cluster);
        if (!here.isEmpty()) {
          Lander.Landed landed = lander.land(promise, cluster, here);
          found.add(landed.landing());
          includes.bring(landed);
        }
      }
      landings.put(promise.id(), List.copyOf(found));
    }
    landStanding(landings);
    return landings;
  }

  /** What is on the platform without us is where Kratix puts it, by the labels of the rest. */
  private void landStanding(SortedMap<SymbolId, List<Landing>> landings) {
    if (promises.all().stream().noneMatch(PromiseModel::standing)) {
      return;
    }
    StandingPlacement placement =
        new StandingPlacement(PlacedClusters.of(fleet, landings, new ClusterLabels(fleet, names)));
    for (PromiseModel promise : promises.all()) {
      if (promise.standing()) {
        ImportedPromise imported = promise.imported().orElseThrow();
        Reason reason = new Reason.Own(imported.selectorsAt(), Optional.empty());
        Arrival arrival = Arrival.bare(reason, root, promise.base());
        landings.put(
            promise.id(),
            placement.clusters(imported).stream()
                .map(cluster -> lander.land(promise, cluster, List.of(arrival)).landing())
                .toList());
      }
    }
  }

  private void bringOwn(PromiseModel promise) {
    for (PromiseItem.On on : promise.own(PromiseItem.On.class)) {
      for (Cluster cluster : fleet.clusters()) {
        if (selectors.selects(on.placement(), cluster, root)) {
          Reason reason = new Reason.Own(on.at(), EvaluatedSelectors.selector(on.placement()));
          arrivals.add(promise, cluster, Arrival.bare(reason, root, on));
        }
      }
    }
  }
}
