package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Problem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Gathers what is found cluster by cluster, so that one mistake on many clusters is one report. */
public final class ClusterFindings {

  private final Map<Object, Finding> byKey = new LinkedHashMap<>();

  private record Finding(TreeSet<String> clusters, Function<List<String>, Problem> problem) {}

  /** The key says what makes findings the same; the problem is made once, of all the clusters. */
  public void add(Object key, String cluster, Function<List<String>, Problem> problem) {
    byKey.computeIfAbsent(key, _ -> new Finding(new TreeSet<>(), problem)).clusters().add(cluster);
  }

  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    byKey
        .values()
        .forEach(finding -> problems.add(finding.problem().apply(List.copyOf(finding.clusters()))));
    return problems;
  }

  /** The clusters in words: {@code gke-eu-1}, or {@code 12 clusters, e.g. gke-eu-1}. */
  public static String words(List<String> clusters) {
    return clusters.size() == 1
        ? clusters.getFirst()
        : clusters.size() + " clusters, e.g. " + clusters.getFirst();
  }
}
