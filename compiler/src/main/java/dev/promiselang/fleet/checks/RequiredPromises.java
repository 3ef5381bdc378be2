package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Demand;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.source.Span;
import java.util.List;

/** What a promise requires is on every cluster it lands on. */
final class RequiredPromises implements FleetCheck {

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    ClusterFindings findings = new ClusterFindings();
    for (PlacedCluster cluster : fleet.placed().clusters()) {
      for (Landing landing : cluster.landings()) {
        landing.demands().forEach(demand -> check(fleet, cluster, landing, demand, findings));
      }
    }
    return findings.problems();
  }

  private static void check(
      FleetUnderCheck fleet,
      PlacedCluster cluster,
      Landing landing,
      Demand demand,
      ClusterFindings findings) {
    switch (demand) {
      case Demand.ForPromise promise -> checkPromise(cluster, landing, promise, findings);
      case Demand.ForSlot slot -> {
        if (!isThere(fleet, cluster, demand)) {
          Missing problem =
              new Missing(landing, slot.at(), "slot `" + slot.slot().name() + "`", true, List.of());
          findings.add(problem.key(), cluster.cluster().name(), problem::on);
        }
      }
      case Demand.Support _, Demand.ForUse _ -> {}
    }
  }

  /**
   * Whether something that the landing requires is missing: what else is missing follows from that.
   */
  static boolean isMissing(FleetUnderCheck fleet, PlacedCluster cluster, Landing landing) {
    return landing.demands().stream().anyMatch(demand -> !isThere(fleet, cluster, demand));
  }

  private static boolean isThere(FleetUnderCheck fleet, PlacedCluster cluster, Demand demand) {
    return switch (demand) {
      case Demand.ForPromise promise -> !landings(cluster, promise).isEmpty();
      case Demand.ForSlot slot ->
          cluster.landings().stream()
              .anyMatch(l -> fleet.names().slots(l.promise()).contains(slot.slot()));
      case Demand.Support _, Demand.ForUse _ -> true;
    };
  }

  private static List<Landing> landings(PlacedCluster cluster, Demand.ForPromise demand) {
    return cluster.landings().stream()
        .filter(l -> FleetUnderCheck.isA(l.promise(), demand.promise()))
        .toList();
  }

  private static void checkPromise(
      PlacedCluster cluster, Landing landing, Demand.ForPromise demand, ClusterFindings findings) {
    List<Landing> there = landings(cluster, demand);
    if (there.isEmpty()) {
      Missing problem =
          new Missing(landing, demand.at(), "`" + demand.promise().name() + "`", false, List.of());
      findings.add(problem.key(), cluster.cluster().name(), problem::on);
    } else if (there.stream().noneMatch(l -> accepted(demand, l))) {
      WrongVersion problem = new WrongVersion(landing, demand, there.getFirst(), List.of());
      findings.add(problem.key(), cluster.cluster().name(), problem::on);
    }
  }

  private static boolean accepted(Demand.ForPromise demand, Landing landing) {
    return demand.versions().isEmpty()
        || !landing.content().complete()
        || landing
            .content()
            .version()
            .map(version -> demand.versions().get().accepts(version.number()))
            .orElse(false);
  }

  /** Nothing brings what a promise requires. */
  record Missing(Landing landing, Span at, String what, boolean slot, List<String> clusters)
      implements Problem {

    static final Code CODE = new Code("P0553", "missing-requirement");

    Object key() {
      return List.of(CODE, landing.promise().id(), at, Chains.words(landing));
    }

    Missing on(List<String> all) {
      return new Missing(landing, at, what, slot, all);
    }

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error(
              "`"
                  + landing.promise().name()
                  + "` requires "
                  + (slot ? "a member of the " + what : what)
                  + ", which nothing brings to "
                  + ClusterFindings.words(clusters),
              at,
              "this is required wherever it lands")
          .and(Chains.places(landing.promise(), landing.reasons().getFirst()))
          .help(
              slot
                  ? "include or place a promise that takes the slot"
                  : "include it, or place it on these clusters")
          .clusters(clusters);
    }
  }

  /** What a promise requires is there in a version that it does not take. */
  record WrongVersion(
      Landing landing, Demand.ForPromise demand, Landing found, List<String> clusters)
      implements Problem {

    static final Code CODE = new Code("P0554", "wrong-required-version");

    Object key() {
      return List.of(CODE, landing.promise().id(), demand.at(), version());
    }

    private String version() {
      return found.content().version().map(v -> v.text()).orElse("without a version");
    }

    WrongVersion on(List<String> all) {
      return new WrongVersion(landing, demand, found, all);
    }

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      String asked = demand.versions().map(versions -> versions.spelling()).orElse("");
      return Report.error(
              "`"
                  + landing.promise().name()
                  + "` requires `"
                  + found.promise().name()
                  + " "
                  + asked
                  + "`, but it is "
                  + version()
                  + " on "
                  + ClusterFindings.words(clusters),
              demand.at(),
              "this is required wherever it lands")
          .and(Chains.places(found.promise(), found.reasons().getFirst()))
          .clusters(clusters);
    }
  }
}
