package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** A ConfigMap or a Secret holds what is no text. */
record DataNotText(String object, String field, ObjectPlace place) implements Problem {

  public static final Code CODE = new Code("P0624", "data-not-text");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`" + field + "` of `" + object + "` is not text",
            place.at(),
            "Kubernetes would refuse this object");
    return place
        .addTo(report)
        .help(
            "put a number or truth value into quotes; write what is deeper with `.toYaml()` or"
                + " `.toJson()`");
  }
}
