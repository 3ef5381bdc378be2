package dev.promiselang.fleet.placement.portable;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.analysis.Presence;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** On which clusters each promise lands, as conjunctions: by its own {@code on} and by includes. */
final class PortableLandings {

  private final Presence presence;
  private final ConjunctionReader reader;
  private final Problems problems;
  private final Map<SymbolId, List<Conjunction>> known = new HashMap<>();

  PortableLandings(Presence presence, ConjunctionReader reader, Problems problems) {
    this.presence = presence;
    this.reader = reader;
    this.problems = problems;
  }

  /** Those that no other of the promise covers. */
  List<Conjunction> of(PromiseModel promise) {
    List<Conjunction> found = known.get(promise.id());
    if (found == null) {
      known.put(promise.id(), List.of());
      List<Conjunction> all = new ArrayList<>();
      presence.ways(promise).forEach(way -> all.addAll(of(way)));
      found = widest(all);
      known.put(promise.id(), found);
    }
    return found;
  }

  private List<Conjunction> of(Presence.Way way) {
    if (!way.failing().isEmpty()) {
      problems.add(
          new NotPortable(
              way.at(), "it lands where the arms before do not hold, which is no label"));
      return List.of();
    }
    List<Conjunction> outer = way.by().map(this::of).orElse(List.of(Conjunction.EVERY));
    Optional<Conjunction> own = holding(way);
    return own.isEmpty()
        ? List.of()
        : outer.stream().flatMap(conjunction -> conjunction.and(own.get()).stream()).toList();
  }

  private Optional<Conjunction> holding(Presence.Way way) {
    Optional<Conjunction> all = Optional.of(Conjunction.EVERY);
    for (Expression selector : way.holding()) {
      Optional<Conjunction> next = reader.read(selector);
      all = all.flatMap(conjunction -> next.flatMap(conjunction::and));
    }
    return all;
  }

  private static List<Conjunction> widest(List<Conjunction> all) {
    List<Conjunction> widest = new ArrayList<>();
    for (Conjunction conjunction : all) {
      if (widest.stream().noneMatch(other -> other.covers(conjunction))) {
        widest.removeIf(conjunction::covers);
        widest.add(conjunction);
      }
    }
    return List.copyOf(widest);
  }
}
