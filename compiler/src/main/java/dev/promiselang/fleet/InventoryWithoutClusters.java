package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An inventory file holds no cluster. */
public record InventoryWithoutClusters(Span at) implements Problem {

  public static final Code CODE = new Code("P0508", "inventory-without-clusters");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("there are no clusters in this inventory", at, "the file begins here")
        .help(
            "it may hold Kratix Destinations, or a list of clusters: `- { name: gke-eu-1, env: prod"
                + " }`");
  }
}
