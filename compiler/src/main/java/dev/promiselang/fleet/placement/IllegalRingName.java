package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;

/** The name of a ring is none that Kubernetes takes. */
public record IllegalRingName(PromiseModel promise, String ring, String name) implements Problem {

  public static final Code CODE = new Code("P0537", "illegal-ring-name");

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
                + "` cannot be a Promise called `"
                + name
                + "`",
            promise.splitAt(),
            "its rings are named after these facts")
        .help(
            "a name has at most 63 lower-case letters, digits and `-`: split by a fact with such"
                + " values");
  }
}
