package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.fleet.KubernetesNames;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.names.SymbolId;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** Checks that every ring gives a Promise a name of its own that Kubernetes takes. */
final class RingNames {

  /** Above this many rings by cluster name, a note says what that costs. */
  private static final int MANY = 10;

  private final Map<String, PromiseModel> taken = new HashMap<>();
  private final Problems problems;

  private RingNames(Problems problems) {
    this.problems = problems;
  }

  static void check(SortedMap<SymbolId, EmittedParts> parts, Problems problems) {
    RingNames names = new RingNames(problems);
    parts.values().stream()
        .filter(EmittedParts::hasMain)
        .forEach(part -> names.taken.put(part.promise().kratixName(), part.promise()));
    parts.values().forEach(names::check);
  }

  private void check(EmittedParts part) {
    part.rings().forEach((ring, found) -> check(part.promise(), ring, found));
    part.promise()
        .split()
        .filter(split -> split.facts().contains("name") && part.rings().size() > MANY)
        .ifPresent(
            split -> problems.add(new ManyRings(part.promise(), split.at(), part.rings().size())));
  }

  private void check(PromiseModel promise, String ring, EmittedParts.RingPart found) {
    PromiseModel other = taken.putIfAbsent(found.name(), promise);
    if (other != null) {
      problems.add(new RingNameClash(promise, ring, found.name(), other));
    }
    if (!KubernetesNames.isLabel(found.name())) {
      problems.add(new IllegalRingName(promise, ring, found.name()));
    }
    Landing first = found.landings().getFirst();
    found.landings().stream()
        .filter(landing -> !sameFacts(promise, first, landing))
        .findFirst()
        .ifPresent(landing -> problems.add(new AmbiguousRing(promise, ring, first, landing)));
  }

  /**
   * Different values can be joined to one name: {@code a-b} and {@code c}, {@code a} and {@code
   * b-c}.
   */
  private static boolean sameFacts(PromiseModel promise, Landing first, Landing second) {
    return promise.split().orElseThrow().facts().stream()
        .allMatch(fact -> first.cluster().fact(fact).equals(second.cluster().fact(fact)));
  }
}
