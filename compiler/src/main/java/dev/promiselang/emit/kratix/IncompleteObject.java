package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** An object lacks what Kubernetes knows it by. */
record IncompleteObject(String lacking, ObjectPlace place) implements Problem {

  public static final Code CODE = new Code("P0605", "incomplete-object");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error("an object has no `" + lacking + "`", place.at(), "this object is incomplete");
    return place.addTo(report).help("every object needs `apiVersion`, `kind` and `metadata.name`");
  }
}
