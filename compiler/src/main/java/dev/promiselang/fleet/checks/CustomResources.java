package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Problem;
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

  private static final Use NOTHING = new Use(List.of(), List.of());

  private record Use(List<InstalledCrds.Crd> crds, List<Manifest> custom) {}

  /** What is installed on a cluster, and the kinds among it that are the agent's own. */
  private record Installed(
      Map<InstalledCrds.Kind, List<InstalledCrds.Crd>> crds, Set<InstalledCrds.Kind> ofAgent) {}

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    ClusterFindings findings = new ClusterFindings();
    Map<Content, Use> uses = new IdentityHashMap<>();
    CrdBringers bringers = new CrdBringers(fleet.program().graph());
    for (PlacedCluster cluster : fleet.placed().clusters()) {
      cluster.landings().forEach(l -> uses.computeIfAbsent(l.content(), CustomResources::use));
      Installed installed = installed(fleet, cluster, uses);
      for (Landing landing : cluster.landings()) {
        uses.getOrDefault(landing.content(), NOTHING).custom().stream()
            .flatMap(manifest -> check(landing, manifest, installed, bringers).stream())
            .filter(_ -> !RequiredPromises.isMissing(fleet, cluster, landing))
            .forEach(found -> findings.add(found.key(), cluster.cluster().name(), found::on));
      }
    }
    return findings.problems();
  }

  private static Use use(Content content) {
    return new Use(InstalledCrds.of(content), custom(content));
  }

  private static Installed installed(
      FleetUnderCheck fleet, PlacedCluster cluster, Map<Content, Use> uses) {
    Installed installed = new Installed(new HashMap<>(), new HashSet<>());
    for (Landing landing : cluster.landings()) {
      List<InstalledCrds.Crd> crds = uses.getOrDefault(landing.content(), NOTHING).crds();
      InstalledCrds.collect(crds, installed.crds());
      if (isAgent(fleet, landing)) {
        crds.forEach(crd -> installed.ofAgent().add(crd.kind()));
      }
    }
    return installed;
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
      Landing landing, Manifest manifest, Installed installed, CrdBringers bringers) {
    InstalledCrds.Kind kind = InstalledCrds.Kind.of(manifest.group(), manifest.kind());
    List<InstalledCrds.Crd> crds = installed.crds().getOrDefault(kind, List.of());
    List<InstalledCrds.Crd> serving = crds.stream().filter(crd -> serves(crd, manifest)).toList();
    if (crds.isEmpty()) {
      return Optional.of(
          new MissingCrd(landing, manifest, MissingCrd.Lack.CRD, bringers.of(kind), List.of()));
    }
    if (serving.isEmpty()) {
      return found(landing, manifest, MissingCrd.Lack.VERSION);
    }
    boolean late =
        serving.stream().allMatch(InstalledCrds.Crd::opaque) && !installed.ofAgent().contains(kind);
    return late ? found(landing, manifest, MissingCrd.Lack.TIME) : Optional.empty();
  }

  private static boolean serves(InstalledCrds.Crd crd, Manifest manifest) {
    String version = manifest.apiVersion().substring(manifest.apiVersion().indexOf('/') + 1);
    return crd.serving().isEmpty() || crd.serving().contains(version);
  }

  private static Optional<MissingCrd> found(
      Landing landing, Manifest manifest, MissingCrd.Lack lack) {
    return Optional.of(new MissingCrd(landing, manifest, lack, List.of(), List.of()));
  }
}
