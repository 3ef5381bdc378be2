package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.VersionRange;
import java.util.List;
import java.util.Optional;

/** Lands a promise on a cluster: agrees on its arguments, renders it, holds versions to ranges. */
final class Lander {

  private final Evaluator evaluator;
  private final ClusterFindings findings;
  private final Agreement agreement;
  private final Contents contents;
  private final Demands demands;

  Lander(
      Evaluator evaluator,
      PromiseNames names,
      Scope root,
      ClusterFindings findings,
      FactsRead reads,
      Problems problems) {
    this.evaluator = evaluator;
    this.findings = findings;
    this.agreement = new Agreement(evaluator, findings, root, reads);
    this.contents = new Contents(new ContentRenderer(evaluator, problems), findings, reads);
    this.demands = new Demands(evaluator, names);
  }

  /** A landing and the scope that its items are evaluated in. */
  record Landed(Landing landing, Scope scope) {}

  Landed land(PromiseModel promise, Cluster cluster, List<Arrival> arrivals) {
    Agreement.Agreed agreed = agreement.agree(promise, cluster, arrivals);
    Landing landing =
        new Landing(
            promise,
            cluster,
            arrivals.stream().map(Arrival::reason).toList(),
            agreed.settings(),
            contents.on(promise, cluster, agreed.scope(), arrivals),
            demands.of(promise, cluster, agreed.scope()),
            promise.split().map(split -> Ring.of(split, cluster)));
    noteWidening(landing);
    arrivals.forEach(
        arrival -> arrival.range().ifPresent(range -> checkRange(landing, arrival, range)));
    return new Landed(landing, agreed.scope());
  }

  /** An author who wrote an {@code on} may not know that others bring the promise elsewhere. */
  private void noteWidening(Landing landing) {
    PromiseModel promise = landing.promise();
    boolean elsewhere =
        !promise.own(PromiseItem.On.class).isEmpty()
            && landing.reasons().stream().allMatch(Reason.Included.class::isInstance);
    if (elsewhere) {
      Reason reason = landing.reasons().getFirst();
      WidenedPlacement note = new WidenedPlacement(promise, reason, List.of());
      findings.add(note.key(), landing.cluster().name(), note::on);
    }
  }

  private void checkRange(Landing landing, Arrival arrival, VersionRange range) {
    Cluster cluster = landing.cluster();
    AcceptedVersions accepted =
        arrival
            .scope()
            .on(cluster, range, environment -> AcceptedVersions.of(range, evaluator, environment));
    Optional<VersionLabel> version = landing.content().version();
    boolean accepts = version.map(v -> accepted.accepts(v.number())).orElse(false);
    if (!accepts && landing.content().complete()) {
      VersionOutOfRange problem =
          new VersionOutOfRange(landing.promise(), arrival.reason(), accepted, version, List.of());
      findings.add(problem.key(), cluster.name(), problem::on);
    }
  }
}
