package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.placement.ClusterFindings;
import dev.promiselang.fleet.placement.Content;
import dev.promiselang.fleet.placement.Landing;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.refusals.FieldPlaces;
import dev.promiselang.imports.ImportedObjects;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.kubernetes.Fault;
import dev.promiselang.kubernetes.KubernetesKinds;
import dev.promiselang.kubernetes.KubernetesTables;
import dev.promiselang.kubernetes.Minors;
import dev.promiselang.kubernetes.ObjectFaults;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Every cluster serves the kinds that land on it, and knows the fields that are set in them. The
 * version is the fact {@code kubernetes}; without one, that of the platform.
 */
final class KubernetesVersions implements FleetCheck {

  private static final String FACT = "kubernetes";
  private static final Pattern VERSION = Pattern.compile("(^|/)v[0-9]+((alpha|beta)[0-9]+)?$");

  /** Not a list: nobody installs one, but files hold them. */
  private static final Pattern KIND = Pattern.compile("[A-Za-z][A-Za-z0-9]*(?<!List)");

  private final KubernetesKinds kinds = KubernetesKinds.builtIn();
  private final ObjectFaults faults = new ObjectFaults(KubernetesTables.builtIn());

  /** What an object needs that not every minor has. */
  private record Need(
      InstalledObject object, Span at, Optional<Fault.OnlyIn> field, Minors minors) {}

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    ClusterFindings findings = new ClusterFindings();
    Map<Content, List<Need>> needs = new IdentityHashMap<>();
    ModuleGraph graph = fleet.program().graph();
    ImportedObjects imported = new ImportedObjects(graph);
    FieldPlaces places = new FieldPlaces(fleet.program());
    Optional<String> platform = graph.manifest().kubernetes();
    for (PlacedCluster placed : fleet.placed().clusters()) {
      Optional<Integer> minor = minor(placed.cluster(), platform);
      for (Landing landing : placed.landings()) {
        for (Need need :
            needs.computeIfAbsent(landing.content(), c -> needs(c, imported, places))) {
          if (minor.isPresent() || need.minors().equals(Availability.NEVER)) {
            check(landing, need, minor.orElse(kinds.minors().last()), findings);
          }
        }
      }
    }
    return findings.problems();
  }

  private void check(Landing landing, Need need, int minor, ClusterFindings findings) {
    String cluster = landing.cluster().name();
    Availability availability = new Availability(need.minors(), kinds.minors(), minor);
    if (availability.state() == Availability.State.THERE) {
      return;
    }
    if (need.field().isPresent()) {
      FieldNotThere problem =
          new FieldNotThere(
              need.at(), landing, need.object(), need.field().get(), availability, List.of());
      findings.add(problem.key(), cluster, problem::on);
    } else {
      ApiNotServed problem =
          new ApiNotServed(
              landing,
              need.object(),
              availability,
              instead(need.object().manifest(), availability.lacking()),
              List.of());
      findings.add(problem.key(), cluster, problem::on);
    }
  }

  /** What was probably meant: the kind in another version, or one with nearly its name. */
  private String instead(Manifest manifest, int minor) {
    return elsewhere(manifest, minor)
        .map(other -> "in " + Availability.version(minor) + " it is `" + other + "`")
        .orElseGet(
            () -> Suggestions.didYouMean(manifest.kind(), kinds.kinds(manifest.apiVersion())));
  }

  /** The most stable other version of the group that serves the kind. */
  private Optional<String> elsewhere(Manifest manifest, int minor) {
    String prefix = manifest.group().isEmpty() ? "" : manifest.group() + "/";
    return kinds.versions(manifest.group()).descendingSet().stream()
        .map(version -> prefix + version)
        .filter(
            apiVersion ->
                kinds
                    .find(apiVersion, manifest.kind())
                    .filter(kind -> kind.minors().contains(minor))
                    .isPresent())
        .min((a, b) -> Boolean.compare(isEarly(a), isEarly(b)));
  }

  private static boolean isEarly(String apiVersion) {
    return apiVersion.contains("alpha") || apiVersion.contains("beta");
  }

  private List<Need> needs(Content content, ImportedObjects imported, FieldPlaces places) {
    List<Need> needs = new ArrayList<>();
    for (Manifest manifest : content.manifests()) {
      InstalledObject object = new InstalledObject(manifest, imported.find(manifest.object()));
      Optional<Minors> served = served(manifest);
      served
          .filter(minors -> !minors.equals(kinds.minors()))
          .ifPresent(
              minors -> needs.add(new Need(object, manifest.at(), Optional.empty(), minors)));
      for (Fault fault : faults.of(manifest.object())) {
        if (fault instanceof Fault.OnlyIn field) {
          needs.add(
              new Need(object, at(field, manifest, places), Optional.of(field), field.minors()));
        }
      }
    }
    return needs;
  }

  /** The key of a field that is not there, or the value that it may not have yet. */
  private static Span at(Fault.OnlyIn field, Manifest manifest, FieldPlaces places) {
    return field.what().equals("field")
        ? places.key(manifest, field.path())
        : places.value(manifest, field.path());
  }

  /** The minors that serve a kind; none do when its group is built in and it is not. */
  private Optional<Minors> served(Manifest manifest) {
    Optional<Minors> known =
        kinds.find(manifest.apiVersion(), manifest.kind()).map(KubernetesKinds.Kind::minors);
    boolean gone =
        BuiltinGroups.contains(manifest.group())
            && VERSION.matcher(manifest.apiVersion()).find()
            && KIND.matcher(manifest.kind()).matches();
    return known.isEmpty() && gone ? Optional.of(Availability.NEVER) : known;
  }

  private static Optional<Integer> minor(Cluster cluster, Optional<String> platform) {
    Optional<Value> fact =
        Optional.ofNullable(cluster.facts().get(FACT))
            .or(() -> Optional.ofNullable(cluster.assumed().get(FACT)));
    Optional<VersionNumber> version =
        fact.isPresent()
            ? fact.filter(Value.Version.class::isInstance)
                .map(value -> ((Value.Version) value).number())
            : platform.flatMap(VersionNumber::parse);
    return version.map(VersionNumber::minor).map(Math::toIntExact);
  }
}
