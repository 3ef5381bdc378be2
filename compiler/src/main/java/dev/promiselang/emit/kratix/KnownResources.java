package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.kubernetes.KubernetesKinds;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The resources that every API server has, by group: what kinds are called in permissions. */
final class KnownResources {

  /** What may be impersonated, and stands nowhere among kinds. */
  private static final Set<String> PERSONS = Set.of("users", "groups");

  private static final SortedMap<String, SortedSet<String>> BY_GROUP = read();

  private KnownResources() {}

  /** Whether a group may have the resource; a group that is not built in has any of good form. */
  static boolean has(PermittedResource resource) {
    String plural = plural(resource);
    SortedSet<String> known = BY_GROUP.get(resource.group());
    return plural.equals("*")
        || (known == null ? ObjectNames.isLabel(plural) : known.contains(plural));
  }

  /** How a resource is written that was probably meant: by its plural, group first. */
  static Optional<String> meant(String written) {
    int dot = written.indexOf('.');
    boolean dotted = dot > 0 && !written.contains("/");
    String word = dotted ? written.substring(0, dot) : plural(PermittedResource.parse(written));
    Optional<String> found = find(word.toLowerCase(Locale.ROOT));
    return found.isPresent() || !dotted
        ? found
        : Optional.of(written.substring(dot + 1) + "/" + word);
  }

  private static String plural(PermittedResource resource) {
    return resource.name().split("/", 2)[0];
  }

  private static Optional<String> find(String word) {
    return exact(word)
        .or(() -> exact(plural(word)))
        .or(
            () ->
                Suggestions.nearest(word, BY_GROUP.values().stream().flatMap(Set::stream).toList())
                    .flatMap(KnownResources::exact));
  }

  /** Where several groups have it, the core one comes first and then the shortest. */
  private static Optional<String> exact(String plural) {
    return BY_GROUP.keySet().stream()
        .filter(group -> BY_GROUP.getOrDefault(group, new TreeSet<>()).contains(plural))
        .min(Comparator.comparingInt(String::length))
        .map(group -> group.isEmpty() ? plural : group + "/" + plural);
  }

  private static SortedMap<String, SortedSet<String>> read() {
    KubernetesKinds kinds = KubernetesKinds.builtIn();
    SortedMap<String, SortedSet<String>> byGroup = new TreeMap<>();
    for (String group : kinds.groups().values()) {
      SortedSet<String> plurals = byGroup.computeIfAbsent(group, _ -> new TreeSet<>());
      for (String version : kinds.versions(group)) {
        kinds.kinds(group.isEmpty() ? version : group + "/" + version).stream()
            .map(kind -> plural(kind.toLowerCase(Locale.ROOT)))
            .forEach(plurals::add);
      }
    }
    byGroup.computeIfAbsent("", _ -> new TreeSet<>()).addAll(PERSONS);
    return byGroup;
  }

  /** The plural as API servers guess it. */
  private static String plural(String kind) {
    if (kind.equals("endpoints")) {
      return kind;
    }
    if (kind.endsWith("y")) {
      return kind.substring(0, kind.length() - 1) + "ies";
    }
    return kind + (kind.endsWith("s") ? "es" : "s");
  }
}
