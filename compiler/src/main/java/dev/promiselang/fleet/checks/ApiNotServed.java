package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.Landing;
import java.util.List;

/** A kind that the API server of a cluster does not serve, not yet or no more; or the next will. */
record ApiNotServed(
    Landing landing,
    InstalledObject object,
    Availability availability,
    String instead,
    List<String> clusters)
    implements Problem {

  static final Code CODE = new Code("P0585", "api-not-served");

  Object key() {
    return List.of(
        CODE, landing.promise().id(), kind(), availability.state(), object.manifest().at());
  }

  ApiNotServed on(List<String> all) {
    return new ApiNotServed(landing, object, availability, instead, all);
  }

  private String kind() {
    return "`" + object.manifest().apiVersion() + " " + object.manifest().kind() + "`";
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String title = availability.title(kind(), "is not served by", clusters);
    String label = object.name() + " is made here";
    Report report =
        availability.state() == Availability.State.GONE_NEXT
            ? Report.warning(title, object.manifest().at(), label)
            : Report.error(title, object.manifest().at(), label);
    return availability
        .addTo(object.addTo(report), landing.cluster().name())
        .and(Chains.places(landing.promise(), landing.reasons().getFirst()))
        .help(instead)
        .clusters(clusters);
  }
}
