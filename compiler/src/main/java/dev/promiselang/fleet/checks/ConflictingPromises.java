package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacementOrder;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.PromiseItem;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Promises that conflict do not share a cluster. */
final class ConflictingPromises implements FleetCheck {

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    ClusterFindings findings = new ClusterFindings();
    for (PromiseModel promise : fleet.placed().promises().all()) {
      for (PromiseItem.Conflicts item : promise.items(PromiseItem.Conflicts.class)) {
        fleet
            .names()
            .of(item.promise())
            .ifPresent(target -> meet(fleet, promise, item, target, findings));
      }
    }
    return findings.problems();
  }

  private static void meet(
      FleetUnderCheck fleet,
      PromiseModel promise,
      PromiseItem.Conflicts item,
      PromiseModel target,
      ClusterFindings findings) {
    for (PlacedCluster cluster : fleet.placed().clusters()) {
      cluster
          .landing(promise.id())
          .ifPresent(landing -> meet(fleet, cluster, landing, item, target, findings));
    }
  }

  private static void meet(
      FleetUnderCheck fleet,
      PlacedCluster cluster,
      Landing landing,
      PromiseItem.Conflicts item,
      PromiseModel target,
      ClusterFindings findings) {
    for (Landing other : cluster.landings()) {
      boolean meant = other != landing && FleetUnderCheck.isA(other.promise(), target.id());
      if (meant && !shareSlot(fleet, landing, other)) {
        boolean otherFirst = PlacementOrder.OF_LANDINGS.compare(other, landing) < 0;
        Meeting problem =
            new Meeting(
                otherFirst ? other : landing, otherFirst ? landing : other, item, List.of());
        findings.add(problem.key(), cluster.cluster().name(), problem::on);
      }
    }
  }

  /** Members of one slot are reported as such. */
  private static boolean shareSlot(FleetUnderCheck fleet, Landing one, Landing other) {
    return !Collections.disjoint(
        fleet.names().slots(one.promise()), fleet.names().slots(other.promise()));
  }

  /** Two promises of which one conflicts with the other are on a cluster. */
  record Meeting(Landing first, Landing second, PromiseItem.Conflicts item, List<String> clusters)
      implements Problem {

    static final Code CODE = new Code("P0551", "conflicting-promises");

    /** Both may say that they conflict; that is one finding. */
    Object key() {
      return List.of(
          CODE,
          new HashSet<>(Set.of(first.promise().id(), second.promise().id())),
          Chains.words(first),
          Chains.words(second));
    }

    Meeting on(List<String> all) {
      return new Meeting(first, second, item, all);
    }

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      Optional<String> because = item.reason().map(Name::text);
      return Report.error(
              "`"
                  + first.promise().name()
                  + "` and `"
                  + second.promise().name()
                  + "` conflict and meet on "
                  + ClusterFindings.words(clusters),
              second.reasons().getFirst().at(),
              Chains.deed(second.promise(), second.reasons().getFirst()))
          .and(
              first.reasons().getFirst().at(),
              Chains.deed(first.promise(), first.reasons().getFirst()))
          .and(Chains.above(second.reasons().getFirst()))
          .and(Chains.above(first.reasons().getFirst()))
          .and(item.at(), because.map(reason -> "they conflict: " + reason).orElse("they conflict"))
          .help(
              "they come by "
                  + Chains.words(first)
                  + " and by "
                  + Chains.words(second)
                  + ": keep one of them away from these clusters")
          .clusters(clusters);
    }
  }
}
