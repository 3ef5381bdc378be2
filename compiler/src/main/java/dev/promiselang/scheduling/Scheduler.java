package dev.promiselang.scheduling;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which Destinations Kratix considers, looked up by label instead of one after the other. */
public final class Scheduler<D extends Schedulable> {

  private static final String DRY_RUN = "kratix.io/dry-run";
  private static final Label DRY_RUN_IS_TRUE = new Label(DRY_RUN, "true");

  private final List<D> destinations;
  private final Map<Label, BitSet> byLabel = new HashMap<>();
  private final BitSet deleting = new BitSet();
  private final BitSet reserved = new BitSet();

  private record Label(String key, String value) {}

  public Scheduler(Collection<D> destinations) {
    this.destinations =
        destinations.stream().sorted(Comparator.comparing(Schedulable::name)).toList();
    for (int i = 0; i < this.destinations.size(); i++) {
      index(i, this.destinations.get(i));
    }
  }

  private void index(int i, D destination) {
    deleting.set(i, destination.deleting());
    reserved.set(i, destination.strict() && !destination.labels().isEmpty());
    destination
        .labels()
        .forEach(
            (key, value) ->
                byLabel.computeIfAbsent(new Label(key, value), _ -> new BitSet()).set(i));
  }

  /**
   * The Destinations, by name, for what goes to the root of a Work: dependencies go to all of them,
   * a request to any one. The entry is what a pipeline wrote for its root; the Promise overrules
   * it.
   */
  public List<D> candidates(
      List<Map<String, String>> promiseSelectors, Map<String, String> rootEntry, boolean dryRun) {
    return dryRun
        ? candidates(Map.of(DRY_RUN, "true"))
        : candidates(effective(promiseSelectors, rootEntry));
  }

  /** All entries in one map: an earlier one has the last word over a later one. */
  public static SortedMap<String, String> effective(
      List<Map<String, String>> promiseSelectors, Map<String, String> rootEntry) {
    SortedMap<String, String> effective = new TreeMap<>(rootEntry);
    promiseSelectors.reversed().forEach(effective::putAll);
    return effective;
  }

  private List<D> candidates(Map<String, String> selector) {
    BitSet found = selector.isEmpty() ? unreserved() : matching(selector);
    found.andNot(deleting);
    if (!"true".equals(selector.get(DRY_RUN))) {
      found.andNot(byLabel.getOrDefault(DRY_RUN_IS_TRUE, new BitSet()));
    }
    return found.stream().mapToObj(destinations::get).toList();
  }

  /** A strict Destination with labels takes only what asks for labels. */
  private BitSet unreserved() {
    BitSet all = all();
    all.andNot(reserved);
    return all;
  }

  private BitSet matching(Map<String, String> selector) {
    return LabelSelector.of(selector).map(this::matching).orElseGet(BitSet::new);
  }

  private BitSet matching(LabelSelector selector) {
    BitSet found = all();
    for (LabelRequirement requirement : selector.requirements()) {
      found.and(
          requirement
              .onlyValue()
              .map(value -> byLabel.getOrDefault(new Label(requirement.key(), value), new BitSet()))
              .orElseGet(() -> holding(requirement)));
    }
    return found;
  }

  private BitSet holding(LabelRequirement requirement) {
    BitSet found = new BitSet();
    for (int i = 0; i < destinations.size(); i++) {
      found.set(i, requirement.holds(destinations.get(i).labels()));
    }
    return found;
  }

  private BitSet all() {
    BitSet all = new BitSet();
    all.set(0, destinations.size());
    return all;
  }
}
