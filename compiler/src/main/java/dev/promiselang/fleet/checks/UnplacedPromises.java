package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A promise of the root package lands somewhere. */
final class UnplacedPromises implements FleetCheck {

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    Set<SymbolId> emitted =
        fleet.placed().kratixPromises().stream()
            .map(promise -> promise.promise().id())
            .collect(Collectors.toSet());
    boolean empty = fleet.placed().fleet().isPresent() && fleet.placed().clusters().isEmpty();
    return empty
        ? List.of()
        : fleet.placed().promises().all().stream()
            .filter(fleet::inRoot)
            .filter(promise -> !emitted.contains(promise.id()))
            .<Problem>map(UnplacedPromises::nowhere)
            .toList();
  }

  private static LandsNowhere nowhere(PromiseModel promise) {
    return new LandsNowhere(promise.name(), promise.at());
  }

  /** A promise lands on no cluster of the fleet, so it is not emitted. */
  record LandsNowhere(String promise, Span at) implements Problem {

    static final Code CODE = new Code("P0556", "lands-nowhere");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.warning(
              "`" + promise + "` lands on no cluster", at, "nothing is emitted for this promise")
          .help("give it an `on`, `place` it, or include it in a promise that lands somewhere");
    }
  }
}
