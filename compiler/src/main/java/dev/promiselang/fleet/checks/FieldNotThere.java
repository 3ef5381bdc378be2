package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.kubernetes.Fault;
import java.util.List;

/** A field, or a value of one, that the Kubernetes of a cluster does not know, or the next will. */
record FieldNotThere(
    Landing landing,
    Manifest manifest,
    Fault.OnlyIn field,
    Availability availability,
    List<String> clusters)
    implements Problem {

  static final Code CODE = new Code("P0586", "field-not-there");

  Object key() {
    return List.of(
        CODE,
        landing.promise().id(),
        field.path(),
        field.what(),
        availability.now(),
        manifest.at());
  }

  FieldNotThere on(List<String> all) {
    return new FieldNotThere(landing, manifest, field, availability, all);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String what =
        "the "
            + field.what()
            + (field.what().equals("field") ? " `" : " of `")
            + field.path()
            + "`";
    String object = "in " + manifest.kind() + " " + manifest.name();
    String on = ClusterFindings.words(clusters);
    Report report =
        availability.now()
            ? Report.warning(
                what
                    + " goes away with Kubernetes "
                    + availability.lacking()
                    + ", the next of "
                    + on,
                manifest.at(),
                object)
            : Report.error(
                what + " does not exist in Kubernetes " + availability.lacking() + " on " + on,
                manifest.at(),
                object);
    return report
        .and(Chains.places(landing.promise(), landing.reasons().getFirst()))
        .help(availability.words())
        .clusters(clusters);
  }
}
