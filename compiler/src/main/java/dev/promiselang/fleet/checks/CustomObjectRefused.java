package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.kubernetes.rules.Refusal;
import java.util.List;
import java.util.Optional;

/** A custom resource that is not as the CRD on its cluster asks for. */
record CustomObjectRefused(
    InstalledObject object, Refusal refusal, Optional<Landing> landing, List<String> clusters)
    implements Problem {

  static final Code CODE = new Code("P0587", "custom-object-refused");

  CustomObjectRefused {
    clusters = List.copyOf(clusters);
  }

  Object key() {
    return List.of(CODE, refusal, object.manifest().at(), object.name());
  }

  CustomObjectRefused on(List<String> all) {
    return new CustomObjectRefused(object, refusal, landing, all);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
                "the CRD of `"
                    + object.manifest().kind()
                    + "`"
                    + (clusters.isEmpty() ? "" : " on " + ClusterFindings.words(clusters))
                    + " does not admit this: "
                    + refusal.title(),
                object.manifest().at(),
                "in " + object.name())
            .help(refusal.help());
    Report placed = object.addTo(report);
    return landing
        .map(l -> placed.and(Chains.places(l.promise(), l.reasons().getFirst())))
        .orElse(placed)
        .clusters(clusters);
  }
}
