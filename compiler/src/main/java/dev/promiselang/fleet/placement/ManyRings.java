package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.source.Span;

/** A promise is split by cluster name over many clusters. */
public record ManyRings(PromiseModel promise, Span at, int count) implements Problem {

  public static final Code CODE = new Code("P0539", "many-rings");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.note(
        "`" + promise.name() + "` becomes " + count + " Promises, one per cluster",
        at,
        "splitting by `name` makes a Promise of its own for each cluster");
  }
}
