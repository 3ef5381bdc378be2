package dev.promiselang.syntax;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a phase found out about nodes, keyed by identity: a node's text may occur twice, the node
 * not.
 */
public final class Facts<N extends Node, F> {

  private final Map<N, F> byNode = new IdentityHashMap<>();

  public void put(N node, F fact) {
    byNode.put(node, fact);
  }

  public Optional<F> get(N node) {
    return Optional.ofNullable(byNode.get(node));
  }
}
