package dev.promiselang.verify;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** The arguments of a promise are asked for on a cluster that it does not land on. */
record NotOnCluster(Span at, String promise, String cluster) implements Problem {

  public static final Code CODE = new Code("P0473", "not-on-cluster");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + promise + "` has no arguments on `" + cluster + "`", at, "it does not land there")
        .help("ask only where it lands: `all c in " + promise + ".clusters : ...`");
  }
}
