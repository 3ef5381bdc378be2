package dev.promiselang.adopt;

import dev.promiselang.kubernetes.KubernetesKinds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The built-in kinds that objects are made of: how each is imported and called. */
final class KindNames {

  private static final String CORE = "core";

  private final KubernetesKinds builtIn = KubernetesKinds.builtIn();
  private final Set<String> taken;
  private final Map<String, String> names = new TreeMap<>();
  private final SortedMap<String, List<String>> imports = new TreeMap<>();

  /** Kinds are called otherwise where the source has a type or promise of their name. */
  KindNames(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** What a kind is called; empty when it is not built in. */
  Optional<String> of(String apiVersion, String kind) {
    if (builtIn.find(apiVersion, kind).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(names.computeIfAbsent(apiVersion + " " + kind, _ -> name(apiVersion, kind)));
  }

  private String name(String apiVersion, String kind) {
    int slash = apiVersion.indexOf('/');
    String group = slash < 0 ? CORE : apiVersion.substring(0, slash);
    String version = apiVersion.substring(slash + 1);
    String label = group.split("\\.")[0];
    String name = taken.contains(kind) ? SharedTypes.upperCamel(label) + kind : kind;
    for (int number = 2; !taken.add(name); number++) {
      name = SharedTypes.upperCamel(label) + kind + number;
    }
    imports
        .computeIfAbsent("k8s." + label + "." + version, _ -> new ArrayList<>())
        .add(name.equals(kind) ? kind : kind + " as " + name);
    return name;
  }

  void write(Page page) {
    imports.forEach(
        (module, kinds) -> page.begin("import " + module + ".{" + String.join(", ", kinds) + "}"));
  }
}
