package dev.promiselang.kubernetes;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The kinds that API servers serve by themselves, with their scopes and the minors that do. */
public final class KubernetesKinds {

  /** Whether objects of a kind live in namespaces. */
  public enum Scope {
    NAMESPACED,
    CLUSTER
  }

  /** A kind of one group and version. */
  public record Kind(Scope scope, Minors minors) {}

  /** The group of what objects of all kinds have: their metadata, selectors. */
  private static final String META = "meta.k8s.io";

  private static final String META_VERSION = "v1";

  private static final KubernetesKinds BUILT_IN = parse(TableText.index());

  private final Minors minors;
  private final SortedMap<String, SortedMap<String, Kind>> byApiVersion;

  private KubernetesKinds(Minors minors, SortedMap<String, SortedMap<String, Kind>> byApiVersion) {
    this.minors = minors;
    this.byApiVersion = byApiVersion;
  }

  public static KubernetesKinds builtIn() {
    return BUILT_IN;
  }

  /** All minors that are known. */
  public Minors minors() {
    return minors;
  }

  /** A kind, when some minor serves it in the API version. */
  public Optional<Kind> find(String apiVersion, String kind) {
    return Optional.ofNullable(of(apiVersion).get(kind));
  }

  /** The kinds of an API version, by name; empty for one that is not built in. */
  public SortedSet<String> kinds(String apiVersion) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(of(apiVersion).keySet()));
  }

  /** The groups by the word that an import names them with: {@code core} is the group "". */
  public SortedMap<String, String> groups() {
    SortedMap<String, String> groups = new TreeMap<>();
    for (String apiVersion : byApiVersion.keySet()) {
      groups.put(word(groupOf(apiVersion)), groupOf(apiVersion));
    }
    return groups;
  }

  /** The versions of a group, by name. */
  public NavigableSet<String> versions(String group) {
    NavigableSet<String> versions = new TreeSet<>();
    for (String apiVersion : byApiVersion.keySet()) {
      if (groupOf(apiVersion).equals(group)) {
        versions.add(versionOf(apiVersion));
      }
    }
    return versions;
  }

  /** The name of the table of an API version: {@code core.v1}. */
  public static String table(String apiVersion) {
    return word(groupOf(apiVersion)) + "." + versionOf(apiVersion);
  }

  /** The API version whose table has the name. */
  public String apiVersion(String table) {
    int dot = table.indexOf('.');
    String group = groups().getOrDefault(table.substring(0, dot), "");
    String version = table.substring(dot + 1);
    return group.isEmpty() ? version : group + "/" + version;
  }

  private Map<String, Kind> of(String apiVersion) {
    return byApiVersion.getOrDefault(apiVersion, Collections.emptySortedMap());
  }

  private static String word(String group) {
    return group.isEmpty() ? "core" : group.replaceFirst("\\..*", "");
  }

  private static String groupOf(String apiVersion) {
    return apiVersion.substring(0, Math.max(0, apiVersion.indexOf('/')));
  }

  private static String versionOf(String apiVersion) {
    return apiVersion.substring(apiVersion.indexOf('/') + 1);
  }

  /** The first line holds the minors, each other one a kind. */
  private static KubernetesKinds parse(String index) {
    String[] lines = index.split("\n");
    String[] first = lines[0].split("\t");
    Minors all = new Minors(Integer.parseInt(first[1]), Integer.parseInt(first[2]));
    SortedMap<String, SortedMap<String, Kind>> byApiVersion = new TreeMap<>();
    byApiVersion.put(META + "/" + META_VERSION, new TreeMap<>());
    for (int i = 1; i < lines.length; i++) {
      String[] cells = (lines[i] + "\t").split("\t", -1);
      Scope scope = cells[2].equals("namespaced") ? Scope.NAMESPACED : Scope.CLUSTER;
      byApiVersion
          .computeIfAbsent(cells[0], version -> new TreeMap<>())
          .put(cells[1], new Kind(scope, all.within(cells[3])));
    }
    return new KubernetesKinds(all, byApiVersion);
  }
}
