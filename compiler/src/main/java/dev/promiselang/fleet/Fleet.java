package dev.promiselang.fleet;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.RecordBody;
import java.util.List;
import java.util.Optional;

/**
 * The fleet: its facts in the order of their declaration, the checks on them, and its clusters in
 * name order.
 */
public record Fleet(
    String name,
    Span at,
    List<Fact> facts,
    List<RecordBody.Member.Check> checks,
    List<Cluster> clusters) {

  public Fleet {
    facts = List.copyOf(facts);
    checks = List.copyOf(checks);
    clusters = List.copyOf(clusters);
  }

  public Optional<Fact> fact(String factName) {
    return facts.stream().filter(fact -> fact.name().equals(factName)).findFirst();
  }
}
