package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One promise on one cluster: the reasons in placement order, the value of each parameter, and what
 * it comes to there. The ring is there for split promises.
 */
public record Landing(
    PromiseModel promise,
    Cluster cluster,
    List<Reason> reasons,
    SortedMap<String, Setting> arguments,
    Content content,
    List<Demand> demands,
    Optional<String> ring) {

  public Landing {
    reasons = List.copyOf(reasons);
    demands = List.copyOf(demands);
    arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
  }

  /** The promises that lead here by the first reasons, outermost first, this one last. */
  public List<PromiseModel> chain() {
    return reasons.isEmpty() ? List.of(promise) : chain(reasons.getFirst());
  }

  /** The promises that lead here by this reason, outermost first, this one last. */
  public List<PromiseModel> chain(Reason reason) {
    List<PromiseModel> chain = new ArrayList<>();
    if (reason instanceof Reason.Included included) {
      chain.addAll(included.by().chain());
    }
    chain.add(promise);
    return List.copyOf(chain);
  }

  @Override
  public String toString() {
    return promise.name() + " on " + cluster.name();
  }
}
