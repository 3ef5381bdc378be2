package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.kubernetes.Fault;
import dev.promiselang.source.Span;
import java.util.List;

/** A field, or a value of one, that the Kubernetes of a cluster does not know, or the next will. */
record FieldNotThere(
    Span at,
    Landing landing,
    InstalledObject object,
    Fault.OnlyIn field,
    Availability availability,
    List<String> clusters)
    implements Problem {

  static final Code CODE = new Code("P0586", "field-not-there");

  Object key() {
    return List.of(
        CODE, landing.promise().id(), field.path(), field.what(), availability.state(), at);
  }

  FieldNotThere on(List<String> all) {
    return new FieldNotThere(at, landing, object, field, availability, all);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String of = field.what().equals("field") ? " `" : " of `";
    String subject = "the " + field.what() + of + field.path() + "`";
    String title = availability.title(subject, "does not exist in", clusters);
    String label = "in " + object.name();
    Report report =
        availability.state() == Availability.State.GONE_NEXT
            ? Report.warning(title, at, label)
            : Report.error(title, at, label);
    boolean elsewhere = !at.file().equals(object.manifest().at().file());
    if (elsewhere) {
      report = report.and(object.manifest().at(), "it is installed here");
    }
    return availability
        .addTo(report, landing.cluster().name())
        .and(Chains.places(landing.promise(), landing.reasons().getFirst()))
        .clusters(clusters);
  }
}
