package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.emit.bundles.KratixDestination;
import dev.promiselang.emit.bundles.KratixPromise;
import dev.promiselang.scheduling.Scheduler;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Holds what the language means against what Kratix will do: its own rules, applied to what is
 * emitted, must place every Promise on exactly the clusters it is meant for.
 */
final class Agreement {

  private Agreement() {}

  /** The clusters that each Promise is meant for, by its name. */
  static void check(
      Collection<KratixDestination> destinations,
      Collection<KratixPromise> promises,
      SortedMap<String, List<String>> meant) {
    Scheduler<KratixDestination> scheduler = new Scheduler<>(destinations);
    for (KratixPromise promise : promises) {
      SortedSet<String> scheduled = new TreeSet<>();
      scheduler
          .candidates(promise.selectors(), Map.of(), false)
          .forEach(destination -> scheduled.add(destination.name()));
      compare(promise.name(), scheduled, new TreeSet<>(meant.get(promise.name())));
    }
  }

  private static void compare(
      String promise, SortedSet<String> scheduled, SortedSet<String> meant) {
    if (!scheduled.equals(meant)) {
      SortedSet<String> surplus = new TreeSet<>(scheduled);
      surplus.removeAll(meant);
      SortedSet<String> lacking = new TreeSet<>(meant);
      lacking.removeAll(scheduled);
      throw new CompilerBug(
          "Kratix would place "
              + promise
              + " otherwise than it is meant: also on "
              + surplus
              + ", and not on "
              + lacking);
    }
  }
}
