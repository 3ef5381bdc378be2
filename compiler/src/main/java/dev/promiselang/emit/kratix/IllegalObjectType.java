package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** An object has an apiVersion or a kind that no API server can have. */
record IllegalObjectType(String field, String value, ObjectPlace place) implements Problem {

  public static final Code CODE = new Code("P0623", "illegal-object-type");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`" + value + "` cannot be the `" + field + "` of an object",
            place.at(),
            "Kubernetes would refuse this object");
    return place
        .addTo(report)
        .help(
            field.equals("kind")
                ? "a kind is one word, such as `Deployment`"
                : "an apiVersion is a version such as `v1`, or a group and a version such as"
                    + " `apps/v1`");
  }
}
