package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something in an inventory is no cluster. */
public record NoCluster(Span at, String what) implements Problem {

  public static final Code CODE = new Code("P0507", "no-cluster");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this is no cluster", at, what)
        .help(
            "an inventory holds Kratix Destinations, or a list of clusters: `- { name: gke-eu-1,"
                + " env: prod }`");
  }
}
