package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import java.util.List;

/** Clusters that differ in the splitting facts would be in one ring. */
public record AmbiguousRing(PromiseModel promise, String ring, Landing first, Landing second)
    implements Problem {

  public static final Code CODE = new Code("P0538", "ambiguous-ring");

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
                + "` stands for different facts on "
                + first.cluster().name()
                + " and "
                + second.cluster().name(),
            promise.splitAt(),
            "the values of these facts joined by `-` read the same")
        .help("give the facts values without `-`, or split by one of them")
        .clusters(List.of(first.cluster().name(), second.cluster().name()));
  }
}
