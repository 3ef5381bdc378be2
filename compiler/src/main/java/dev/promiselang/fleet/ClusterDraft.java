package dev.promiselang.fleet;

import dev.promiselang.eval.Value;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A cluster as one source gives it, before defaults and checks. {@code destination} is what the
 * source says of its Destination's spec.
 */
record ClusterDraft(
    String name,
    Span at,
    Map<String, Given> facts,
    Optional<Yaml.Mapping> destination,
    SortedMap<String, String> foreignLabels,
    Source source) {

  /** The value of a fact and where it is given; a failed one has been reported. */
  record Given(Value value, Span at) {}

  enum Source {
    LANGUAGE,
    PLAIN_LIST,
    DESTINATION_YAML
  }
}
