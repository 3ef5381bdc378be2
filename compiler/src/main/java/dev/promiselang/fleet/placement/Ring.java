package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.ValueText;
import java.util.stream.Collectors;

/** The ring of a split promise that a cluster is in, such as {@code dev} or {@code dev-eu}. */
final class Ring {

  private Ring() {}

  static String of(PromiseModel.Split split, Cluster cluster) {
    return split.facts().stream()
        .map(fact -> ValueText.plain(cluster.fact(fact)))
        .collect(Collectors.joining("-"));
  }
}
