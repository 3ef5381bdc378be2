package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacementOrder;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.PromiseItem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** At most one promise of a slot on a cluster. */
final class Slots implements FleetCheck {

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    ClusterFindings findings = new ClusterFindings();
    for (PlacedCluster cluster : fleet.placed().clusters()) {
      Map<SymbolId, Landing> taken = new HashMap<>();
      cluster.landings().stream()
          .sorted(PlacementOrder.OF_LANDINGS)
          .forEach(landing -> take(fleet, landing, taken, findings));
    }
    return findings.problems();
  }

  private static void take(
      FleetUnderCheck fleet,
      Landing landing,
      Map<SymbolId, Landing> taken,
      ClusterFindings findings) {
    for (SymbolId slot : fleet.names().slots(landing.promise())) {
      Landing first = taken.putIfAbsent(slot, landing);
      if (first != null && first != landing) {
        TakenTwice problem =
            new TakenTwice(
                slot,
                at(fleet, first.promise(), slot),
                first,
                at(fleet, landing.promise(), slot),
                landing,
                List.of());
        findings.add(problem.key(), landing.cluster().name(), problem::on);
      }
    }
  }

  private static Span at(FleetUnderCheck fleet, PromiseModel promise, SymbolId slot) {
    return promise.items(PromiseItem.Exclusive.class).stream()
        .filter(item -> fleet.names().slot(item.slot()).filter(slot::equals).isPresent())
        .map(PromiseItem.Exclusive::at)
        .findFirst()
        .orElse(promise.at());
  }

  /** Two promises of one slot are on a cluster. */
  record TakenTwice(
      SymbolId slot,
      Span firstAt,
      Landing first,
      Span secondAt,
      Landing second,
      List<String> clusters)
      implements Problem {

    static final Code CODE = new Code("P0550", "slot-taken-twice");

    Object key() {
      return List.of(
          CODE,
          slot,
          first.promise().id(),
          second.promise().id(),
          Chains.words(first),
          Chains.words(second));
    }

    TakenTwice on(List<String> all) {
      return new TakenTwice(slot, firstAt, first, secondAt, second, all);
    }

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error(
              "`"
                  + first.promise().name()
                  + "` and `"
                  + second.promise().name()
                  + "` both take the slot `"
                  + slot.name()
                  + "` on "
                  + ClusterFindings.words(clusters),
              second.reasons().getFirst().at(),
              Chains.deed(second.promise(), second.reasons().getFirst()))
          .and(
              first.reasons().getFirst().at(),
              Chains.deed(first.promise(), first.reasons().getFirst()))
          .and(Chains.above(second.reasons().getFirst()))
          .and(Chains.above(first.reasons().getFirst()))
          .and(firstAt, "`" + first.promise().name() + "` takes it here")
          .and(secondAt, "`" + second.promise().name() + "` takes it here")
          .help(
              "they come by "
                  + Chains.words(first)
                  + " and by "
                  + Chains.words(second)
                  + ": keep one of them away from these clusters")
          .clusters(clusters);
    }
  }
}
