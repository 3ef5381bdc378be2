package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A fact has the name that every cluster has for its own. */
record FactCalledName(Span at) implements Problem {

  public static final Code CODE = new Code("P0519", "fact-called-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("a fact cannot be called `name`", at, "this is the cluster's own name")
        .help(
            "`name` is there on every cluster without a declaration; call the fact otherwise, such"
                + " as `displayName`");
  }
}
