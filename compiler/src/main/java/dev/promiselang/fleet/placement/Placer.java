package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.Promises;
import dev.promiselang.names.SymbolId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Places every promise on the clusters of a fleet. */
public final class Placer {

  private Placer() {}

  /** What evaluation finds goes to the problems that the evaluator was made with. */
  public static Checked<PlacedFleet> place(
      Program program, Fleet fleet, Promises promises, Evaluator evaluator) {
    Problems problems = new Problems();
    ClusterFindings findings = new ClusterFindings();
    LandingFinder finder =
        new LandingFinder(program, fleet, promises, evaluator, findings, problems);
    SortedMap<SymbolId, List<Landing>> landings = finder.find();
    problems.addAll(findings.problems());
    KratixPromises lowered =
        new KratixPromises(fleet, new PromiseNames(program.resolution(), promises), landings);
    List<KratixPromise> kratixPromises = lowered.build(promises, problems);
    ClusterLabels labels =
        new ClusterLabels(fleet, new PromiseNames(program.resolution(), promises));
    return problems.with(
        new PlacedFleet(
            Optional.of(fleet),
            promises,
            PlacedClusters.of(fleet, landings, labels),
            landings,
            kratixPromises));
  }
}
