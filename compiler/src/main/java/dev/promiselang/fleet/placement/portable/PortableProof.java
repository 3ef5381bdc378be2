package dev.promiselang.fleet.placement.portable;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.ClusterFacts;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.Promises;
import dev.promiselang.fleet.placement.PromiseNames;
import dev.promiselang.fleet.placement.analysis.Analyser;
import dev.promiselang.fleet.placement.analysis.Possibility;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Proves, for every cluster that could exist, that what a promise requires lands there too, that it
 * is supported, and that no two promises meet that must not.
 */
final class PortableProof {

  private final Promises promises;
  private final PromiseNames names;
  private final Analyser analyser;
  private final Problems problems;

  PortableProof(Program program, Promises promises, Analyser analyser, Problems problems) {
    this.promises = promises;
    this.names = new PromiseNames(program.resolution(), promises);
    this.analyser = analyser;
    this.problems = problems;
  }

  void check(SortedMap<SymbolId, Conjunction> emitted) {
    emitted.forEach((id, where) -> check(promises.get(id), where, emitted));
    checkSlots(emitted);
  }

  private void check(
      PromiseModel promise, Conjunction where, SortedMap<SymbolId, Conjunction> emitted) {
    for (PromiseItem item : promise.base().items()) {
      switch (item) {
        case PromiseItem.Supports supports -> support(promise, where, supports);
        case PromiseItem.Requires requires ->
            names
                .of(requires.promise())
                .ifPresent(
                    needed ->
                        require(
                            requires.at(),
                            where,
                            requires.condition(),
                            "`" + needed.name() + "`",
                            present(needed.id(), emitted)));
        case PromiseItem.RequiresSlot requires ->
            names
                .slot(requires.slot())
                .ifPresent(
                    slot ->
                        require(
                            requires.at(),
                            where,
                            requires.condition(),
                            "a member of the slot `" + slot.name() + "`",
                            members(slot, emitted)));
        case PromiseItem.Conflicts conflicts ->
            names
                .of(conflicts.promise())
                .filter(other -> emitted.containsKey(other.id()))
                .ifPresent(other -> meet(promise, other, conflicts.at(), emitted));
        default -> {}
      }
    }
  }

  private static List<Conjunction> present(
      SymbolId promise, SortedMap<SymbolId, Conjunction> emitted) {
    return Optional.ofNullable(emitted.get(promise)).stream().toList();
  }

  private List<Conjunction> members(SymbolId slot, SortedMap<SymbolId, Conjunction> emitted) {
    return emitted.entrySet().stream()
        .filter(entry -> names.slots(promises.get(entry.getKey())).contains(slot))
        .map(Map.Entry::getValue)
        .toList();
  }

  private void support(PromiseModel promise, Conjunction where, PromiseItem.Supports supports) {
    Expression condition = supports.condition();
    Possibility violated =
        analyser.find(
            List.of(condition), facts -> isIn(where, facts) && !analyser.holds(condition, facts));
    report(violated, supports.at(), "`" + promise.name() + "` does not support");
  }

  private void require(
      Span at,
      Conjunction where,
      Optional<Expression> condition,
      String what,
      List<Conjunction> present) {
    Possibility lacking =
        analyser.find(
            condition.stream().toList(),
            facts ->
                isIn(where, facts)
                    && condition.map(c -> analyser.holds(c, facts)).orElse(true)
                    && present.stream().noneMatch(conjunction -> isIn(conjunction, facts)));
    report(lacking, at, what + " is required, but does not land on");
  }

  private void report(Possibility possibility, Span at, String what) {
    switch (possibility) {
      case Possibility.Possible possible ->
          problems.add(new Unproven(at, what + " a cluster with " + possible.words()));
      case Possibility.NotAnalysed _ ->
          problems.add(new Unproven(at, what + " every cluster, as far as can be proved"));
      case Possibility.Impossible _ -> {}
    }
  }

  private static boolean isIn(Conjunction conjunction, ClusterFacts facts) {
    return conjunction.equalities().entrySet().stream()
        .allMatch(equality -> facts.fact(equality.getKey()).equals(equality.getValue()));
  }

  private void checkSlots(SortedMap<SymbolId, Conjunction> emitted) {
    Map<SymbolId, List<PromiseModel>> members = new HashMap<>();
    for (SymbolId id : emitted.keySet()) {
      PromiseModel promise = promises.get(id);
      for (SymbolId slot : names.slots(promise)) {
        List<PromiseModel> others = members.computeIfAbsent(slot, _ -> new ArrayList<>());
        others.forEach(other -> meet(other, promise, promise.at(), emitted));
        others.add(promise);
      }
    }
  }

  private void meet(
      PromiseModel first, PromiseModel second, Span at, SortedMap<SymbolId, Conjunction> emitted) {
    present(first.id(), emitted).stream()
        .flatMap(one -> present(second.id(), emitted).stream().flatMap(o -> one.and(o).stream()))
        .findFirst()
        .ifPresent(
            both ->
                problems.add(
                    new Unproven(
                        at,
                        "`"
                            + first.name()
                            + "` and `"
                            + second.name()
                            + "` must not meet, but would on "
                            + (both.equalities().isEmpty() ? "" : "a cluster with ")
                            + both.words())));
  }
}
