package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** An object has a name or a namespace that Kubernetes refuses. */
record IllegalObjectName(String kind, String field, String value, String rule, ObjectPlace place)
    implements Problem {

  public static final Code CODE = new Code("P0621", "illegal-object-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`" + value + "` cannot be the `" + field + "` of a `" + kind + "`",
            place.at(),
            "Kubernetes would refuse this object");
    return place.addTo(report).help(rule);
  }
}
