package dev.promiselang.fleet.placement.portable;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something does not hold for every cluster that a library could meet. */
public record Unproven(Span at, String what) implements Problem {

  public static final Code CODE = new Code("P0549", "unproven-for-every-cluster");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(what, at, "this must hold for every cluster that could exist")
        .help("narrow the `on` so that it does");
  }
}
