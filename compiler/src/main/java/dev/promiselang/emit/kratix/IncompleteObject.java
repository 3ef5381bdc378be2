package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An object lacks what Kubernetes knows it by. */
record IncompleteObject(String lacking, Span at) implements Problem {

  public static final Code CODE = new Code("P0605", "incomplete-object");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("an object has no `" + lacking + "`", at, "this object is incomplete")
        .help("every object needs `apiVersion`, `kind` and `metadata.name`");
  }
}
