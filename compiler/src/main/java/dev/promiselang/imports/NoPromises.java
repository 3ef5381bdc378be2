package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Files in which no Promise of Kratix is. */
record NoPromises(Span at, String path) implements Problem {

  public static final Code CODE = new Code("P0775", "no-promises");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there is no Promise in `" + path + "`", at, "holds no `kind: Promise`")
        .help(
            "for other objects of Kubernetes, write `import manifests`; a Promise has `apiVersion:"
                + " platform.kratix.io/v1alpha1`");
  }
}
