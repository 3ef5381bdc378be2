package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.placement.Chains;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Content;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.Provided;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every namespace that is used on a cluster is created there. */
final class Namespaces implements FleetCheck {

  /** Every cluster has these. */
  private static final Set<String> ALWAYS =
      Set.of("default", "kube-system", "kube-public", "kube-node-lease");

  /** What a content creates, and the first manifest that stands in each namespace it uses. */
  private record Use(Set<String> created, Map<String, Manifest> used) {}

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    ClusterFindings findings = new ClusterFindings();
    Map<Content, Use> uses = new IdentityHashMap<>();
    for (PlacedCluster cluster : fleet.placed().clusters()) {
      Set<String> created = new HashSet<>(ALWAYS);
      for (Landing landing : cluster.landings()) {
        created.addAll(uses.computeIfAbsent(landing.content(), Namespaces::use).created());
      }
      for (Landing landing : cluster.landings()) {
        uses.computeIfAbsent(landing.content(), Namespaces::use)
            .used()
            .forEach(
                (namespace, manifest) -> {
                  if (!created.contains(namespace)
                      && !RequiredPromises.isMissing(fleet, cluster, landing)) {
                    MissingNamespace problem =
                        new MissingNamespace(landing, manifest, namespace, List.of());
                    findings.add(problem.key(), cluster.cluster().name(), problem::on);
                  }
                });
      }
    }
    return findings.problems();
  }

  private static Use use(Content content) {
    Set<String> created = new TreeSet<>();
    Map<String, Manifest> used = new TreeMap<>();
    for (Manifest manifest : content.manifests()) {
      if (manifest.kind().equals("Namespace") && manifest.group().isEmpty()) {
        created.add(manifest.name());
      } else if (!ObjectName.of(manifest).place().namespace().isEmpty()) {
        used.putIfAbsent(ObjectName.of(manifest).place().namespace(), manifest);
      }
    }
    for (Provided provided : content.provided()) {
      if (provided instanceof Provided.Namespace namespace) {
        created.add(namespace.name());
      }
    }
    return new Use(created, used);
  }

  /** An object stands in a namespace that nobody creates on its cluster. */
  record MissingNamespace(
      Landing landing, Manifest manifest, String namespace, List<String> clusters)
      implements Problem {

    static final Code CODE = new Code("P0558", "missing-namespace");

    Object key() {
      return List.of(CODE, landing.promise().id(), namespace, manifest.at());
    }

    MissingNamespace on(List<String> all) {
      return new MissingNamespace(landing, manifest, namespace, all);
    }

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      // A warning while a program cannot say what a cluster has without it.
      return Report.warning(
              "nobody creates the namespace `"
                  + namespace
                  + "` on "
                  + ClusterFindings.words(clusters),
              manifest.at(),
              manifest.kind() + " " + manifest.name() + " stands in it")
          .and(Chains.places(landing.promise(), landing.reasons().getFirst()))
          .help(
              "install it: `Namespace { metadata.name: \""
                  + namespace
                  + "\" }`, or say who brings it: `provides namespace \""
                  + namespace
                  + "\"`")
          .clusters(clusters);
    }
  }
}
