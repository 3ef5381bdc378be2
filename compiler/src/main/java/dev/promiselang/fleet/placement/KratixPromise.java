package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.yaml.Yaml;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A Kratix Promise to be written: the labels it selects on, its version label, what it depends on
 * and what it installs, and the clusters it lands on, in name order.
 */
public record KratixPromise(
    String name,
    PromiseModel promise,
    Role role,
    SortedMap<String, String> selector,
    Optional<VersionLabel> version,
    List<Manifest> dependencies,
    List<Requirement> requirements,
    SortedMap<String, String> labels,
    SortedMap<String, String> annotations,
    List<PromiseItem.Api> api,
    List<Workflow> workflows,
    Optional<Yaml.Mapping> workflowSettings,
    List<String> clusters) {

  public KratixPromise {
    selector = Collections.unmodifiableSortedMap(new TreeMap<>(selector));
    dependencies = List.copyOf(dependencies);
    requirements = List.copyOf(requirements);
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    api = List.copyOf(api);
    workflows = List.copyOf(workflows);
    clusters = List.copyOf(clusters);
  }

  /** The same for clusters that are not known. */
  KratixPromise withoutClusters() {
    return new KratixPromise(
        name,
        promise,
        role,
        selector,
        version,
        dependencies,
        requirements,
        labels,
        annotations,
        api,
        workflows,
        workflowSettings,
        List.of());
  }

  /** What part of a promise it is. */
  public sealed interface Role {

    /** All of a promise without split. */
    record Whole() implements Role {}

    /** The api and workflows of a split promise. */
    record Base() implements Role {}

    /** The content of a split promise for one value of the splitting facts, such as {@code dev}. */
    record Ring(String value) implements Role {}
  }

  /** An entry of {@code requiredPromises}; without a version any will do. */
  public record Requirement(String name, Optional<String> version) {}
}
