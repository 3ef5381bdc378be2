package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.syntax.PromiseItem;
import java.util.List;

/** An include brings a promise to clusters that its own {@code on} does not mean. */
public record WidenedPlacement(PromiseModel promise, Reason reason, List<String> clusters)
    implements Problem {

  public static final Code CODE = new Code("P0524", "widened-placement");

  Object key() {
    return List.of(CODE, promise.id(), reason.at());
  }

  WidenedPlacement on(List<String> all) {
    return new WidenedPlacement(promise, reason, all);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    PromiseItem.On own = promise.own(PromiseItem.On.class).getFirst();
    return Report.note(
            "`"
                + promise.name()
                + "` lands on "
                + ClusterFindings.words(clusters)
                + " only because it is included",
            reason.at(),
            Chains.deed(promise, reason))
        .and(own.at(), "its own `on` does not mean these clusters")
        .and(Chains.above(reason))
        .clusters(clusters);
  }
}
