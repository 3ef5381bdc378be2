package dev.promiselang.adopt;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Files without a CRD or a Promise. */
record NothingToImport(Span at, String path) implements Problem {

  public static final Code CODE = new Code("P0782", "nothing-to-import");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there is no CRD and no Promise in `" + path + "`", at, "nothing to import")
        .help(
            "`import` makes source of objects of the kinds `CustomResourceDefinition` and"
                + " `Promise` alone");
  }
}
