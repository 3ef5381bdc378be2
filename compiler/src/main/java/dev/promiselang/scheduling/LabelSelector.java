package dev.promiselang.scheduling;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A selector of labels: all of its requirements must hold. */
record LabelSelector(List<LabelRequirement> requirements) {

  LabelSelector {
    requirements = List.copyOf(requirements);
  }

  /**
   * The selector that Kratix makes of a map: it prints the map and parses the text, so that odd
   * values turn into other requirements, or into nothing when the text is no selector.
   */
  static Optional<LabelSelector> of(Map<String, String> labels) {
    List<String> pairs =
        labels.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).sorted().toList();
    return LabelSelectorParser.parse(String.join(",", pairs));
  }

  boolean matches(Map<String, String> labels) {
    return requirements.stream().allMatch(requirement -> requirement.holds(labels));
  }
}
