package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The fields that the spec of a Destination may have. */
final class DestinationFields {

  private static final Map<String, List<String>> KNOWN =
      Map.of(
          "",
          List.of(
              "path", "stateStoreRef", "strictMatchLabels", "filepath", "cleanup", "initWorkloads"),
          "stateStoreRef",
          List.of("kind", "name"),
          "filepath",
          List.of("mode", "filename"),
          "initWorkloads",
          List.of("enabled"));

  /** A field that is not known, with the fields that are known at its place. */
  record Unknown(String owner, String field, List<String> known) {

    String path() {
      return prefix() + field;
    }

    /** Whether this was probably meant to be the field with this path. */
    boolean means(String path) {
      return Suggestions.nearest(field, known)
          .map(near -> (prefix() + near + ".").startsWith(path + "."))
          .orElse(false);
    }

    private String prefix() {
      return owner.isEmpty() ? "" : owner + ".";
    }
  }

  private DestinationFields() {}

  static List<Unknown> unknown(Yaml.Mapping spec) {
    List<Unknown> found = new ArrayList<>(unknown("", spec));
    for (String owner : KNOWN.getOrDefault("", List.of())) {
      if (KNOWN.containsKey(owner)) {
        spec.findMapping(owner).ifPresent(part -> found.addAll(unknown(owner, part)));
      }
    }
    return found;
  }

  private static List<Unknown> unknown(String owner, Yaml.Mapping part) {
    List<String> known = KNOWN.getOrDefault(owner, List.of());
    return part.entries().keySet().stream()
        .filter(key -> !known.contains(key))
        .map(key -> new Unknown(owner, key, known))
        .toList();
  }
}
