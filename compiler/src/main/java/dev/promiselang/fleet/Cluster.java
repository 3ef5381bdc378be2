package dev.promiselang.fleet;

import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.eval.ClusterFacts;
import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** A cluster of the fleet with a value for every fact; {@code at} is where it is written down. */
public record Cluster(String name, SortedMap<String, Value> facts, Destination destination, Span at)
    implements ClusterFacts {

  public Cluster {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
  }

  @Override
  public Value fact(String fact) {
    if (fact.equals("name")) {
      return new Value.Text(name);
    }
    Value value = facts.get(fact);
    if (value == null) {
      throw new CompilerBug("cluster " + name + " has no fact " + fact);
    }
    return value;
  }
}
