package dev.promiselang.emit.kratix;

import dev.promiselang.emit.OutputTree;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.CleanPath;
import dev.promiselang.fleet.Destination;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.VersionLabel;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.yaml.Yaml;
import java.util.Map;
import java.util.Optional;

/** Writes {@code plan.json}: what lands where and why, for people's own tools to read. */
final class Plan {

  private static final long SHAPE = 1;

  private final PlacedFleet placed;
  private final Map<String, CustomResource> apis;
  private final BundleDigests digests;
  private final PlanLandings landings;
  private final PackageManifest manifest;

  private Plan(
      Program program, PlacedFleet placed, Map<String, CustomResource> apis, OutputTree bundles) {
    this.placed = placed;
    this.apis = apis;
    this.digests = new BundleDigests(bundles);
    this.landings = new PlanLandings(new PlanSources(program.graph().sources()));
    this.manifest = program.graph().manifest();
  }

  /** The bundles are the files as they stand in the output, {@code bundles/} included. */
  static Yaml.Mapping of(
      Program program, PlacedFleet placed, Map<String, CustomResource> apis, OutputTree bundles) {
    return new Plan(program, placed, apis, bundles).write();
  }

  private Yaml.Mapping write() {
    return new ObjectFields()
        .with("version", Yaml.of(SHAPE))
        .with(
            "package",
            new ObjectFields()
                .with("name", manifest.name())
                .with("version", manifest.version())
                .toMapping())
        .withText("fleet", placed.fleet().map(fleet -> fleet.name()))
        .withList("clusters", placed.clusters().stream().map(this::cluster).toList())
        .withList("promises", placed.kratixPromises().stream().map(this::promise).toList())
        .toMapping();
  }

  private Yaml.Mapping cluster(PlacedCluster cluster) {
    Destination destination = cluster.cluster().destination();
    return new ObjectFields()
        .with("name", cluster.cluster().name())
        .with("facts", PlanValues.of(cluster.cluster().facts()))
        .with("bundle", bundle(destination))
        .withList("placements", cluster.landings().stream().map(landings::of).toList())
        .toMapping();
  }

  private Yaml.Mapping bundle(Destination destination) {
    String path = CleanPath.of(destination.path());
    String folder =
        KratixBackend.BUNDLES + destination.store().name() + (path.isEmpty() ? "" : "/" + path);
    BundleDigests.Digest digest = digests.of(folder);
    return new ObjectFields()
        .with("stateStore", destination.store().kind() + "/" + destination.store().name())
        .with("path", folder)
        .with("files", Yaml.of(digest.files()))
        .with("sha256", digest.sha256())
        .toMapping();
  }

  private Yaml.Mapping promise(KratixPromise promise) {
    return new ObjectFields()
        .with("name", promise.name())
        .with("promise", promise.promise().kratixName())
        .with("role", role(promise.role()))
        .with("standing", Optional.of(Yaml.of(true)).filter(_ -> promise.promise().standing()))
        .withText("ring", ring(promise.role()))
        .withText("version", promise.version().map(VersionLabel::text))
        .withText("crd", Optional.ofNullable(apis.get(promise.name())).map(CustomResource::name))
        .with("selector", ObjectFields.texts(promise.selector()))
        .withList("requires", promise.requirements().stream().map(r -> Yaml.of(r.name())).toList())
        .with("objects", Yaml.of(promise.dependencies().size()))
        .withList("clusters", promise.clusters().stream().map(Yaml::of).toList())
        .toMapping();
  }

  private static String role(KratixPromise.Role role) {
    return switch (role) {
      case KratixPromise.Role.Whole _ -> "whole";
      case KratixPromise.Role.Base _ -> "base";
      case KratixPromise.Role.Ring _ -> "ring";
    };
  }

  private static Optional<String> ring(KratixPromise.Role role) {
    return role instanceof KratixPromise.Role.Ring(String value)
        ? Optional.of(value)
        : Optional.empty();
  }
}
