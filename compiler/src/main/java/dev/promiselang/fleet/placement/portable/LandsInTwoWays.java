package dev.promiselang.fleet.placement.portable;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;

/** A promise of a library lands on clusters that no one selector describes. */
public record LandsInTwoWays(PromiseModel promise, String first, String second) implements Problem {

  public static final Code CODE = new Code("P0546", "lands-in-two-ways");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + promise.name() + "` lands in two ways, and a Promise has one selector",
            promise.at(),
            "it lands on " + first + ", and on " + second)
        .help("let one of the ways cover the other, or derive a promise for one of them");
  }
}
