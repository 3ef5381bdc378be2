package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.PromiseNames;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Finds promises that must not meet, do not today, but could on a cluster not yet built. */
final class FutureConflicts {

  private final PlacedFleet placed;
  private final Analyser analyser;
  private final Presence presence;
  private final PromiseNames names;
  private final Set<Set<SymbolId>> looked = new HashSet<>();
  private final List<Problem> problems = new ArrayList<>();

  private FutureConflicts(Program program, PlacedFleet placed, Analyser analyser) {
    this.placed = placed;
    this.analyser = analyser;
    this.presence = new Presence(program, placed.promises(), analyser);
    this.names = new PromiseNames(program.resolution(), placed.promises());
  }

  static List<Problem> find(Program program, PlacedFleet placed, Analyser analyser) {
    FutureConflicts conflicts = new FutureConflicts(program, placed, analyser);
    conflicts.lookAtSlots();
    conflicts.lookAtConflicts();
    return conflicts.problems;
  }

  private void lookAtSlots() {
    Map<SymbolId, List<PromiseModel>> members = new TreeMap<>();
    for (PromiseModel promise : placed.promises().all()) {
      names
          .slots(promise)
          .forEach(slot -> members.computeIfAbsent(slot, _ -> new ArrayList<>()).add(promise));
    }
    members.forEach(
        (slot, promises) -> {
          for (int i = 0; i < promises.size(); i++) {
            for (PromiseModel second : promises.subList(i + 1, promises.size())) {
              look(promises.get(i), second, "both take the slot `" + slot.name() + "`");
            }
          }
        });
  }

  private void lookAtConflicts() {
    for (PromiseModel promise : placed.promises().all()) {
      for (PromiseItem.Conflicts item : promise.items(PromiseItem.Conflicts.class)) {
        names
            .of(item.promise())
            .ifPresent(other -> look(promise, other, "the two are said to conflict"));
      }
    }
  }

  private void look(PromiseModel first, PromiseModel second, String reason) {
    boolean possible = !presence.ways(first).isEmpty() && !presence.ways(second).isEmpty();
    if (first.id().equals(second.id())
        || !possible
        || !looked.add(Set.of(first.id(), second.id()))
        || meetToday(first, second)) {
      return;
    }
    List<Expression> read = new ArrayList<>(presence.read(first));
    read.addAll(presence.read(second));
    var at = presence.ways(second).getFirst().at();
    switch (analyser.findNew(read, presence.of(first).and(presence.of(second)))) {
      case Possibility.Possible found ->
          problems.add(
              new FutureConflict(
                  first, second, reason, at, presence.ways(first).getFirst().at(), found.words()));
      case Possibility.NotAnalysed _ -> problems.add(new NotAnalysed(at));
      case Possibility.Impossible _ -> {}
    }
  }

  private boolean meetToday(PromiseModel first, PromiseModel second) {
    Set<String> clusters = new HashSet<>();
    for (Landing landing : placed.landings(first.id())) {
      clusters.add(landing.cluster().name());
    }
    return placed.landings(second.id()).stream()
        .anyMatch(landing -> clusters.contains(landing.cluster().name()));
  }
}
