package dev.promiselang.fleet;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.eval.ClusterFacts;
import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cluster of the fleet with a value for every fact; {@code assumed} holds what libraries take for
 * granted where the fleet has no such fact, {@code at} is where the cluster is written down.
 */
public record Cluster(
    String name,
    SortedMap<String, Value> facts,
    SortedMap<String, Value> assumed,
    Destination destination,
    Span at)
    implements ClusterFacts {

  public Cluster {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    assumed = Collections.unmodifiableSortedMap(new TreeMap<>(assumed));
  }

  @Override
  public Value fact(String fact) {
    if (fact.equals("name")) {
      return new Value.Text(name);
    }
    Value own = facts.get(fact);
    Value value = own == null ? assumed.get(fact) : own;
    if (value == null) {
      throw new CompilerBug("cluster " + name + " has no fact " + fact);
    }
    return value;
  }
}
