package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.emit.bundles.Bundles;
import dev.promiselang.emit.bundles.KratixDestination;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.names.NotYetSupported;
import dev.promiselang.source.SourceFile;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.types.ApiVersions;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Writes a placed fleet for Kratix: Promises, their CRDs, Destinations, the bundle of each cluster
 * and the plan. The bundles follow from the very manifests that are written, and from those of
 * Promises that are on the platform without us.
 */
public final class KratixBackend {

  static final String BUNDLES = "bundles/";

  private final Program program;
  private final Evaluator evaluator;
  private final PlacedFleet placed;
  private final Problems problems = new Problems();
  private final SortedMap<String, CustomResource> apis = new TreeMap<>();
  private final SortedMap<String, Yaml.Mapping> promises = new TreeMap<>();
  private final SortedMap<String, Yaml.Mapping> standing = new TreeMap<>();
  private final SortedMap<String, Yaml.Mapping> destinations = new TreeMap<>();

  private KratixBackend(Program program, Evaluator evaluator, PlacedFleet placed) {
    this.program = program;
    this.evaluator = evaluator;
    this.placed = placed;
  }

  /** The files of the output; what evaluation finds goes to the evaluator's own problems. */
  public static Checked<OutputTree> emit(Program program, Evaluator evaluator, PlacedFleet placed) {
    KratixBackend backend = new KratixBackend(program, evaluator, placed);
    backend.write();
    OutputTree tree = backend.tree();
    return new Checked<>(tree, backend.problems.all().stream().distinct().toList());
  }

  /** The CRDs of all apis by their names. */
  public static Checked<SortedMap<String, Yaml.Mapping>> crds(
      Program program, Evaluator evaluator, PlacedFleet placed) {
    KratixBackend backend = new KratixBackend(program, evaluator, placed);
    SortedMap<String, Yaml.Mapping> crds = new TreeMap<>();
    placed.kratixPromises().stream()
        .filter(promise -> !promise.promise().standing())
        .flatMap(promise -> backend.api(promise).stream())
        .forEach(crd -> crds.put(crd.name(), crd.manifest()));
    return new Checked<>(crds, backend.problems.all().stream().distinct().toList());
  }

  private void write() {
    ObjectRules objects = new ObjectRules(program, problems);
    for (KratixPromise promise : placed.kratixPromises()) {
      if (promise.promise().standing()) {
        promise.promise().imported().ifPresent(it -> standing.put(promise.name(), it.manifest()));
        continue;
      }
      WorkflowRules.check(promise, problems);
      refuseConfigure(promise);
      promise.dependencies().forEach(objects::check);
      api(promise).ifPresent(api -> apis.put(promise.name(), api));
      Yaml.Mapping manifest =
          PromiseManifest.of(promise, Optional.ofNullable(apis.get(promise.name())));
      objects.check(promise, manifest);
      promises.put(promise.name(), manifest);
    }
    for (PlacedCluster cluster : placed.clusters()) {
      DestinationRules.check(cluster, problems);
      destinations.put(cluster.cluster().name(), DestinationManifest.of(cluster));
    }
  }

  private Optional<CustomResource> api(KratixPromise promise) {
    return promise.api().isEmpty()
        ? ImportedParts.api(promise)
        : Optional.of(
            CustomResource.of(new ApiVersions(promise.api()), program, evaluator, problems));
  }

  private void refuseConfigure(KratixPromise promise) {
    for (PromiseItem.Configure item : promise.promise().own(PromiseItem.Configure.class)) {
      SourceFile file = program.graph().module(item.at().file()).file();
      problems.add(NotYetSupported.of("writing `configure`", item.at(), file));
    }
  }

  private OutputTree tree() {
    OutputTree bundles = bundles();
    SortedMap<String, byte[]> files = new TreeMap<>(bundles.files());
    promises.forEach((name, manifest) -> put(files, "promises/" + name, manifest));
    apis.values().forEach(api -> put(files, "crds/" + api.name(), api.manifest()));
    destinations.forEach((name, manifest) -> put(files, "destinations/" + name, manifest));
    Yaml.Mapping plan = Plan.of(program, placed, apis, bundles);
    files.put("plan.json", JsonWriter.pretty(plan).getBytes(StandardCharsets.UTF_8));
    return new OutputTree(files);
  }

  private static void put(SortedMap<String, byte[]> files, String name, Yaml manifest) {
    files.put(name + ".yaml", YamlWriter.write(manifest).getBytes(StandardCharsets.UTF_8));
  }

  private OutputTree bundles() {
    List<KratixDestination> to = destinations.values().stream().map(KratixDestination::of).toList();
    List<dev.promiselang.emit.bundles.KratixPromise> what =
        Stream.concat(promises.values().stream(), standing.values().stream())
            .map(dev.promiselang.emit.bundles.KratixPromise::of)
            .toList();
    if (placed.fleet().isPresent() && problems.with(placed).sound()) {
      SortedMap<String, List<String>> meant = new TreeMap<>();
      placed.kratixPromises().forEach(promise -> meant.put(promise.name(), promise.clusters()));
      Agreement.check(to, what, meant);
    }
    SortedMap<String, byte[]> files = new TreeMap<>();
    Bundles.write(to, what, List.of())
        .files()
        .forEach((path, content) -> files.put(BUNDLES + path, content));
    return new OutputTree(files);
  }
}
