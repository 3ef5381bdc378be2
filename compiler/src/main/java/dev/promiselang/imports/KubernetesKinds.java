package dev.promiselang.imports;

import dev.promiselang.diagnostics.CompilerBug;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The kinds that every Kubernetes API server knows by itself, with their scopes. */
public final class KubernetesKinds {

  /** Whether objects of a kind live in namespaces. */
  public enum Scope {
    NAMESPACED,
    CLUSTER
  }

  private static final String RESOURCE = "/k8s-kinds.txt";
  private static final KubernetesKinds BUILT_IN = parse(resource());

  private final SortedMap<String, SortedMap<String, Scope>> byApiVersion;

  private KubernetesKinds(SortedMap<String, SortedMap<String, Scope>> byApiVersion) {
    this.byApiVersion = byApiVersion;
  }

  public static KubernetesKinds builtIn() {
    return BUILT_IN;
  }

  /** The scope of a kind, when the API version has it. */
  public Optional<Scope> find(String apiVersion, String kind) {
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
      String group = groupOf(apiVersion);
      groups.put(group.isEmpty() ? "core" : group.replaceFirst("\\..*", ""), group);
    }
    return groups;
  }

  /** The versions of a group, by name. */
  public NavigableSet<String> versions(String group) {
    NavigableSet<String> versions = new TreeSet<>();
    for (String apiVersion : byApiVersion.keySet()) {
      if (groupOf(apiVersion).equals(group)) {
        versions.add(apiVersion.substring(apiVersion.indexOf('/') + 1));
      }
    }
    return versions;
  }

  private Map<String, Scope> of(String apiVersion) {
    return byApiVersion.getOrDefault(apiVersion, Collections.emptySortedMap());
  }

  private static String groupOf(String apiVersion) {
    return apiVersion.substring(0, Math.max(0, apiVersion.indexOf('/')));
  }

  private static KubernetesKinds parse(String table) {
    SortedMap<String, SortedMap<String, Scope>> byApiVersion = new TreeMap<>();
    for (String line : table.split("\n")) {
      if (!line.startsWith("#")) {
        String[] cells = line.split(" ");
        Scope scope = cells[2].equals("namespaced") ? Scope.NAMESPACED : Scope.CLUSTER;
        byApiVersion.computeIfAbsent(cells[0], version -> new TreeMap<>()).put(cells[1], scope);
      }
    }
    return new KubernetesKinds(byApiVersion);
  }

  private static String resource() {
    try (InputStream in = KubernetesKinds.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new CompilerBug(RESOURCE + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CompilerBug(RESOURCE + " cannot be read", e);
    }
  }
}
