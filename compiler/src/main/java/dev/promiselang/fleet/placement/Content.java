package dev.promiselang.fleet.placement;

import dev.promiselang.yaml.Yaml;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a promise comes to where its arguments and the facts it reads are the same: rendered once
 * and shared by all clusters that agree on them. It is incomplete when some part could not be
 * computed, which has been reported.
 */
public record Content(
    Optional<VersionLabel> version,
    List<Manifest> manifests,
    List<Provided> provided,
    SortedMap<String, String> labels,
    SortedMap<String, String> annotations,
    List<Workflow> workflows,
    Optional<Yaml.Mapping> workflowSettings,
    boolean complete) {

  public Content {
    manifests = List.copyOf(manifests);
    provided = List.copyOf(provided);
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    annotations = Collections.unmodifiableSortedMap(new TreeMap<>(annotations));
    workflows = List.copyOf(workflows);
  }
}
