package dev.promiselang.emit.kratix.cel;

import dev.promiselang.diagnostics.Problems;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Adds up what the rules of one version of an api cost, and reports what is too dear. */
public final class CostLedger {

  private static final int SHOWN = 3;

  private final Cost costs;
  private final List<Entry> entries = new ArrayList<>();

  public CostLedger(Platform platform) {
    this.costs = new Cost(platform);
  }

  private record Entry(Rule rule, RulePlace place, long condition, long message) {

    long cost() {
      return condition + message < 0 ? Long.MAX_VALUE : condition + message;
    }

    boolean isDear() {
      return condition > Cost.LIMIT || message > Cost.LIMIT;
    }
  }

  private Bounds bounds(Entry entry, long limit) {
    return new Bounds(
        entry.place(), (schema, around) -> costs.ofCondition(entry.rule(), schema, around), limit);
  }

  public void add(List<Rule> rules, RulePlace place) {
    for (Rule rule : rules) {
      long condition =
          costs.ofCondition(
              rule, place.schema(), place.around().stream().map(Enclosure::most).toList());
      entries.add(new Entry(rule, place, condition, costs.ofMessage(rule, place.schema())));
    }
  }

  /** Each rule that is too dear by itself; else all of them, when they are so together. */
  public void report(Problems problems) {
    List<Entry> dear = entries.stream().filter(Entry::isDear).toList();
    dear.forEach(entry -> problems.add(tooDear(entry)));
    long total =
        entries.stream()
            .mapToLong(Entry::cost)
            .reduce(0, (a, b) -> a + b < 0 ? Long.MAX_VALUE : a + b);
    if (dear.isEmpty() && total > Cost.TOTAL_LIMIT) {
      List<Entry> dearest =
          entries.stream()
              .sorted(Comparator.comparingLong(Entry::cost).reversed())
              .limit(SHOWN)
              .toList();
      long share = Cost.TOTAL_LIMIT / entries.size();
      problems.add(
          new ChecksTooDearTogether(
              total,
              dearest.stream().map(entry -> entry.rule().at()).toList(),
              dearest.stream()
                  .flatMap(entry -> bounds(entry, share).helping().stream())
                  .distinct()
                  .toList()));
    }
  }

  private CheckTooDear tooDear(Entry entry) {
    if (entry.condition() > Cost.LIMIT) {
      return new CheckTooDear(
          entry.rule().at(), false, entry.condition(), bounds(entry, Cost.LIMIT).helping());
    }
    Bounds bounds =
        new Bounds(entry.place(), (schema, _) -> costs.ofMessage(entry.rule(), schema), Cost.LIMIT);
    return new CheckTooDear(entry.rule().at(), true, entry.message(), bounds.helping());
  }
}
