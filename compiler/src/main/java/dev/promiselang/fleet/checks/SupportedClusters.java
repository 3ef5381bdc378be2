package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Demand;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import java.util.List;

/** A promise lands only on clusters that it supports. */
final class SupportedClusters implements FleetCheck {

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    ClusterFindings findings = new ClusterFindings();
    for (PlacedCluster cluster : fleet.placed().clusters()) {
      for (Landing landing : cluster.landings()) {
        for (Demand demand : landing.demands()) {
          if (demand instanceof Demand.Support support && !support.holds()) {
            Unsupported problem = new Unsupported(landing, support, List.of());
            findings.add(problem.key(), cluster.cluster().name(), problem::on);
          }
        }
      }
    }
    return findings.problems();
  }

  /** A promise lands on a cluster that it does not support. */
  record Unsupported(Landing landing, Demand.Support support, List<String> clusters)
      implements Problem {

    static final Code CODE = new Code("P0555", "unsupported-cluster");

    Object key() {
      return List.of(CODE, landing.promise().id(), support.at(), Chains.words(landing));
    }

    Unsupported on(List<String> all) {
      return new Unsupported(landing, support, all);
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
                  + "` does not support "
                  + ClusterFindings.words(clusters),
              landing.reasons().getFirst().at(),
              Chains.deed(landing.promise(), landing.reasons().getFirst()))
          .and(support.at(), "this does not hold for `" + clusters.getFirst() + "`")
          .and(Chains.above(landing.reasons().getFirst()))
          .and(landing.cluster().at(), "`" + landing.cluster().name() + "` is written down here")
          .help("keep it away from these clusters, or place a version that supports them")
          .clusters(clusters);
    }
  }
}
