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
import dev.promiselang.names.SymbolId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The CRD of every custom resource is installed on its cluster, in a version that is served. */
final class CustomResources implements FleetCheck {

  /** The agent's own kinds are there before it reads its bundle. */
  private static final String AGENT_SLOT = "gitopsAgent";

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    ClusterFindings findings = new ClusterFindings();
    Map<Content, List<InstalledCrds.Crd>> crds = new IdentityHashMap<>();
    Map<Content, List<Manifest>> custom = new IdentityHashMap<>();
    for (PlacedCluster cluster : fleet.placed().clusters()) {
      Map<InstalledCrds.Kind, List<InstalledCrds.Crd>> installed = new HashMap<>();
      Set<InstalledCrds.Kind> ofAgent = new HashSet<>();
      for (Landing landing : cluster.landings()) {
        List<InstalledCrds.Crd> own = crds.computeIfAbsent(landing.content(), InstalledCrds::of);
        InstalledCrds.collect(own, installed);
        if (isAgent(fleet, landing)) {
          own.forEach(crd -> ofAgent.add(crd.kind()));
        }
      }
      for (Landing landing : cluster.landings()) {
        for (Manifest manifest :
            custom.computeIfAbsent(landing.content(), CustomResources::custom)) {
          check(landing, manifest, installed, ofAgent)
              .ifPresent(
                  problem -> findings.add(problem.key(), cluster.cluster().name(), problem::on));
        }
      }
    }
    return findings.problems();
  }

  private static boolean isAgent(FleetUnderCheck fleet, Landing landing) {
    return fleet.names().slots(landing.promise()).stream()
        .map(SymbolId::name)
        .anyMatch(AGENT_SLOT::equals);
  }

  /** One object of each kind and version is enough to find what is missing. */
  private static List<Manifest> custom(Content content) {
    Set<String> seen = new HashSet<>();
    List<Manifest> custom = new ArrayList<>();
    for (Manifest manifest : content.manifests()) {
      if (!BuiltinGroups.contains(manifest.group())
          && seen.add(manifest.apiVersion() + " " + manifest.kind())) {
        custom.add(manifest);
      }
    }
    return custom;
  }

  private static Optional<MissingCrd> check(
      Landing landing,
      Manifest manifest,
      Map<InstalledCrds.Kind, List<InstalledCrds.Crd>> installed,
      Set<InstalledCrds.Kind> ofAgent) {
    InstalledCrds.Kind kind = InstalledCrds.Kind.of(manifest.group(), manifest.kind());
    List<InstalledCrds.Crd> crds = installed.getOrDefault(kind, List.of());
    String version = manifest.apiVersion().substring(manifest.apiVersion().indexOf('/') + 1);
    List<InstalledCrds.Crd> serving =
        crds.stream()
            .filter(crd -> crd.serving().isEmpty() || crd.serving().contains(version))
            .toList();
    if (crds.isEmpty()) {
      return found(landing, manifest, MissingCrd.Lack.CRD);
    }
    if (serving.isEmpty()) {
      return found(landing, manifest, MissingCrd.Lack.VERSION);
    }
    boolean late = serving.stream().allMatch(InstalledCrds.Crd::opaque) && !ofAgent.contains(kind);
    return late ? found(landing, manifest, MissingCrd.Lack.TIME) : Optional.empty();
  }

  private static Optional<MissingCrd> found(
      Landing landing, Manifest manifest, MissingCrd.Lack lack) {
    return Optional.of(new MissingCrd(landing, manifest, lack, List.of()));
  }

  /** The CRD of a custom resource is not there, not in its version, or comes too late. */
  record MissingCrd(Landing landing, Manifest manifest, Lack lack, List<String> clusters)
      implements Problem {

    static final Code CODE = new Code("P0559", "missing-crd");

    enum Lack {
      CRD,
      VERSION,
      TIME
    }

    Object key() {
      return List.of(CODE, landing.promise().id(), kind(), lack, manifest.at());
    }

    MissingCrd on(List<String> all) {
      return new MissingCrd(landing, manifest, lack, all);
    }

    private String kind() {
      return manifest.apiVersion() + " " + manifest.kind();
    }

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      String on = ClusterFindings.words(clusters);
      String object = manifest.kind() + " " + manifest.name() + " is made here";
      Report report =
          switch (lack) {
            case CRD ->
                Report.error(
                        "nobody installs the CRD of `" + kind() + "` on " + on,
                        manifest.at(),
                        object)
                    .help(
                        "include the promise that brings it, or say that this one does: `provides"
                            + " crd \"...\"`");
            case VERSION ->
                Report.error(
                    "the CRD of `" + kind() + "` on " + on + " does not serve this version",
                    manifest.at(),
                    object);
            case TIME ->
                Report.warning(
                        "the CRD of `" + kind() + "` comes only with opaque content on " + on,
                        manifest.at(),
                        object)
                    .help(
                        "an agent that applies a cluster's bundle as one unit refuses all of it"
                            + " while the CRD is not there: install the CRD as a manifest");
          };
      return report
          .and(Chains.places(landing.promise(), landing.reasons().getFirst()))
          .clusters(clusters);
    }
  }
}
