package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;

/** A ring would have the name of another Promise. */
public record RingNameClash(PromiseModel promise, String ring, String name, PromiseModel other)
    implements Problem {

  public static final Code CODE = new Code("P0536", "ring-name-clash");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the ring `"
                + ring
                + "` of `"
                + promise.name()
                + "` and `"
                + other.name()
                + "` are both called `"
                + name
                + "`",
            promise.splitAt(),
            "its ring `" + ring + "` is the Promise `" + name + "`")
        .and(other.at(), "so is this, or one of its rings")
        .help("rename one of the promises, or keep its Kratix name apart with `named \"...\"`");
  }
}
