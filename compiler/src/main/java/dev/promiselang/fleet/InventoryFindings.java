package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what is wrong with facts in inventories, so that one mistake is told once. */
final class InventoryFindings {

  private record Misfit(Fact fact, String text) {}

  private record Nearly(Fact fact, String label) {}

  private final List<Fact> facts;
  private final Map<Misfit, List<Mention>> misfits = new LinkedHashMap<>();
  private final Map<String, List<Mention>> unknown = new LinkedHashMap<>();
  private final Map<Nearly, List<Mention>> nearly = new LinkedHashMap<>();

  InventoryFindings(List<Fact> facts) {
    this.facts = facts;
  }

  /** A value that its fact cannot have. */
  void misfit(Fact fact, String text, Mention mention) {
    add(misfits, new Misfit(fact, text), mention);
  }

  /** A key that is no fact. */
  void unknown(String key, Mention mention) {
    add(unknown, key, mention);
  }

  /** A label that was probably meant to be that of a fact. */
  void nearly(Fact fact, String label, Mention mention) {
    add(nearly, new Nearly(fact, label), mention);
  }

  private static <K> void add(Map<K, List<Mention>> found, K key, Mention mention) {
    found.computeIfAbsent(key, _ -> new ArrayList<>()).add(mention);
  }

  void report(Problems problems) {
    misfits.forEach(
        (misfit, mentions) ->
            problems.add(new FactDoesNotFit(misfit.fact(), misfit.text(), new Mentions(mentions))));
    List<String> names = facts.stream().map(Fact::name).toList();
    unknown.forEach(
        (key, mentions) -> problems.add(new UnknownFact(key, new Mentions(mentions), names)));
    nearly.forEach(
        (near, mentions) ->
            problems.add(new NearlyFactLabel(near.fact(), near.label(), new Mentions(mentions))));
  }
}
