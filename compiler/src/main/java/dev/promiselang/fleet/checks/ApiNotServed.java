package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.Manifest;
import java.util.List;
import java.util.Optional;

/** A kind that the API server of a cluster does not serve, not yet or no more; or the next will. */
record ApiNotServed(
    Landing landing,
    Manifest manifest,
    Availability availability,
    Optional<String> elsewhere,
    List<String> clusters)
    implements Problem {

  static final Code CODE = new Code("P0585", "api-not-served");

  Object key() {
    return List.of(CODE, landing.promise().id(), kind(), availability.now(), manifest.at());
  }

  ApiNotServed on(List<String> all) {
    return new ApiNotServed(landing, manifest, availability, elsewhere, all);
  }

  private String kind() {
    return manifest.apiVersion() + " " + manifest.kind();
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String on = ClusterFindings.words(clusters);
    String object = manifest.kind() + " " + manifest.name() + " is made here";
    Report report =
        availability.now()
            ? Report.warning(
                "`"
                    + kind()
                    + "` goes away with Kubernetes "
                    + availability.lacking()
                    + ", the next of "
                    + on,
                manifest.at(),
                object)
            : Report.error(
                "`"
                    + kind()
                    + "` is not served by Kubernetes "
                    + availability.lacking()
                    + " on "
                    + on,
                manifest.at(),
                object);
    return report
        .and(Chains.places(landing.promise(), landing.reasons().getFirst()))
        .help(availability.words())
        .help(
            elsewhere
                .map(other -> "in " + availability.lacking() + " it is `" + other + "`")
                .orElse(""))
        .clusters(clusters);
  }
}
