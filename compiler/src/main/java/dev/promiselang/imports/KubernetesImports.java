package dev.promiselang.imports;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.kubernetes.KubernetesKinds;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** Reads {@code k8s.<first label of the group>.<version>}. */
final class KubernetesImports {

  private KubernetesImports() {}

  static Optional<ImportTarget> target(
      Import.Origin.Dotted dotted, List<String> names, Problems problems) {
    List<Name> path = dotted.path();
    SortedMap<String, String> groups = KubernetesKinds.builtIn().groups();
    String group = word(path, 1);
    if (!groups.containsKey(group)) {
      problems.add(
          new UnknownKubernetesGroup(
              at(dotted, 1), "", group, groups.keySet(), "", elsewhere(names)));
      return Optional.empty();
    }
    String version = word(path, 2);
    Set<String> versions = KubernetesKinds.builtIn().versions(groups.get(group));
    if (!versions.contains(version)) {
      problems.add(
          new UnknownKubernetesGroup(
              at(dotted, 2),
              group,
              version,
              versions,
              shortened(groups.get(group), version),
              elsewhere(names)));
      return Optional.empty();
    }
    return Optional.of(new ImportTarget.Kubernetes(groups.get(group), version));
  }

  /** The stable groups and versions that have the first of the kinds. */
  private static List<String> elsewhere(List<String> names) {
    List<String> found = new ArrayList<>();
    KubernetesKinds kinds = KubernetesKinds.builtIn();
    for (Map.Entry<String, String> group : kinds.groups().entrySet()) {
      for (String version : kinds.versions(group.getValue())) {
        String apiVersion = group.getValue().isEmpty() ? version : group.getValue() + "/" + version;
        boolean has = names.stream().anyMatch(name -> kinds.find(apiVersion, name).isPresent());
        if (has && version.matches("v[0-9]+")) {
          found.add("k8s." + group.getKey() + "." + version);
        }
      }
    }
    return found;
  }

  /** What is left of {@code k8s.io.v1} when the rest of the group is taken off: {@code v1}. */
  private static String shortened(String group, String version) {
    String rest = group.substring(group.indexOf('.') + 1) + ".";
    return group.contains(".") && version.startsWith(rest) ? version.substring(rest.length()) : "";
  }

  /** The word of the path at an index; the last one takes all that follows it. */
  private static String word(List<Name> path, int index) {
    if (path.size() <= index) {
      return "";
    }
    return index < 2
        ? path.get(index).text()
        : String.join(".", path.subList(index, path.size()).stream().map(Name::text).toList());
  }

  private static Span at(Import.Origin.Dotted dotted, int index) {
    List<Name> path = dotted.path();
    return path.size() <= index
        ? dotted.at()
        : index < 2 ? path.get(index).at() : path.get(index).at().to(path.getLast().at());
  }
}
