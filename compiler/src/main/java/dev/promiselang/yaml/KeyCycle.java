package dev.promiselang.yaml;

import java.util.List;

/**
 * Three keys of one mapping of which each comes before the next, and the last before the first, in
 * the order that Kratix's library sorts by; the path leads from the root to the mapping.
 */
public record KeyCycle(List<String> path, List<String> keys) {

  public KeyCycle {
    path = List.copyOf(path);
    keys = List.copyOf(keys);
  }
}
