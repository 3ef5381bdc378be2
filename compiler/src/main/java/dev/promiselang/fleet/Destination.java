package dev.promiselang.fleet;

import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A cluster's Kratix Destination: its whole {@code spec}, what of it matters to us, and the labels
 * that are not ours. {@code owned} ones we write ourselves; others come from Destination YAML and
 * keep what they say.
 */
public record Destination(
    Span at,
    String path,
    StateStore store,
    boolean strict,
    FilepathMode mode,
    Yaml.Mapping spec,
    SortedMap<String, String> foreignLabels,
    boolean owned) {

  public Destination {
    foreignLabels = Collections.unmodifiableSortedMap(new TreeMap<>(foreignLabels));
  }

  /** How Kratix lays out files below the path. */
  public enum FilepathMode {
    NESTED_BY_METADATA("nestedByMetadata"),
    AGGREGATED_YAML("aggregatedYAML"),
    NONE("none");

    private final String spelling;

    FilepathMode(String spelling) {
      this.spelling = spelling;
    }

    public String spelling() {
      return spelling;
    }
  }
}
