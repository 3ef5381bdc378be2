package dev.promiselang.git;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.MissingDependency;
import dev.promiselang.imports.NoPackageInRepository;
import dev.promiselang.imports.PackageDemands;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.imports.PackageManifest.AtLeast;
import dev.promiselang.imports.PackageManifest.GitDependency;
import dev.promiselang.imports.PackageManifest.Revision;
import dev.promiselang.imports.RootDecisions;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Sources;
import dev.promiselang.versions.Demand;
import dev.promiselang.versions.DemandGraph;
import dev.promiselang.versions.GitAddress;
import dev.promiselang.versions.Lock;
import dev.promiselang.versions.MinimalVersions;
import dev.promiselang.versions.PackageNode;
import dev.promiselang.versions.Selection;
import dev.promiselang.workspace.ManifestFile;
import dev.promiselang.workspace.RepositoryStore;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds out which packages a program consists of, fetching what it has to read on the way. */
public final class Dependencies {

  private final Path root;
  private final ManifestFile manifest;
  private final Lock lock;
  private final Trust trust;
  private final Problems problems = new Problems();
  private final Repositories repositories;
  private final List<SourceFile> read = new ArrayList<>();
  private final SortedMap<String, Fetched> revisions = new TreeMap<>();
  private final SortedMap<PackageNode, Fetched> fetched = new TreeMap<>();
  private final SortedMap<String, GitAddress> addresses = new TreeMap<>();

  /**
   * What a program consists of: the graph of who asks for what, the choice made of it and the lock
   * that holds it; {@code sources} are the manifests that were read.
   */
  public record Outcome(DemandGraph graph, Selection selection, Lock lock, Sources sources) {}

  private Dependencies(
      Path root, ManifestFile manifest, RepositoryStore store, Lock lock, Trust trust) {
    this.root = root;
    this.manifest = manifest;
    this.lock = lock;
    this.trust = trust;
    this.repositories = new Repositories(store, lock, trust == Trust.NOTHING, problems);
  }

  /** How much of what is locked is taken as it is. */
  public enum Trust {
    /** Nothing: the tags of what is locked are compared with those of the remotes. */
    NOTHING,
    /** The commits: versions are chosen anew, and those that are locked need no remote. */
    COMMITS,
    /** The versions too: nothing is chosen anew that is locked. */
    VERSIONS
  }

  /** Chooses versions for a root package. */
  public static Checked<Outcome> of(
      Path root, ManifestFile manifest, RepositoryStore store, Lock lock, Trust trust) {
    return new Dependencies(root, manifest, store, lock, trust).resolve();
  }

  private Checked<Outcome> resolve() {
    read.add(manifest.file());
    DemandGraph graph = new DemandGraph(pins(), new TreeMap<>());
    Checked<Selection> selection = MinimalVersions.select(graph);
    while (problems.sound() && !selection.value().missing().isEmpty()) {
      for (PackageNode node : selection.value().missing()) {
        graph = graph.with(node, demands(node, graph));
      }
      selection = MinimalVersions.select(graph);
    }
    problems.addAll(selection.problems());
    Lock chosen = problems.sound() ? lock(selection.value()) : Lock.NONE;
    return problems.with(new Outcome(graph, selection.value(), chosen, new Sources(read)));
  }

  /** The versions of the repositories that the root decides on. */
  private SortedMap<String, DemandGraph.Pin> pins() {
    SortedMap<String, DemandGraph.Pin> pins = new TreeMap<>();
    RootDecisions.of(manifest.manifest())
        .forEach(
            (repository, git) ->
                version(git)
                    .ifPresent(
                        version ->
                            pins.put(repository, new DemandGraph.Pin(version, git.override()))));
    if (trust == Trust.VERSIONS) {
      lock.repositories()
          .forEach(
              (repository, locked) ->
                  pins.putIfAbsent(repository, new DemandGraph.Pin(locked.version(), true)));
    }
    return pins;
  }

  private Optional<VersionNumber> version(GitDependency git) {
    return switch (git.wanted()) {
      case AtLeast(VersionNumber version) -> Optional.of(version);
      case Revision(String text) ->
          repositories
              .revision(git.at(), git.address(), text)
              .flatMap(
                  found -> {
                    revisions.put(git.address().identity(), found);
                    return manifestIn(
                            found.folder().resolve(git.folder()),
                            prefix(git.address().identity(), git.folder(), text))
                        .or(() -> refused(noPackage(git)))
                        .flatMap(file -> VersionNumber.parse(file.manifest().version()));
                  });
    };
  }

  private static Problem noPackage(GitDependency git) {
    return new NoPackageInRepository(git.at(), git.address().identity(), git.folder());
  }

  /** What a package asks for, after it has been read. */
  private List<Demand> demands(PackageNode node, DemandGraph graph) {
    Optional<PackageManifest> found =
        switch (node) {
          case PackageNode.Local local -> local(local, graph);
          case PackageNode.Remote remote -> remote(remote, graph);
        };
    if (found.isEmpty() || !found.get().known()) {
      return List.of();
    }
    for (PackageManifest.Dependency dependency : found.get().dependencies().values()) {
      if (dependency instanceof GitDependency git) {
        addresses.putIfAbsent(git.address().identity(), git.address());
      }
    }
    return problems.take(PackageDemands.of(node, found.get(), graph.pins()));
  }

  private Optional<PackageManifest> local(PackageNode.Local node, DemandGraph graph) {
    if (node.equals(DemandGraph.ROOT)) {
      return Optional.of(manifest.manifest());
    }
    return manifestIn(root.resolve(node.folder()), "@" + node.folder() + "/")
        .map(ManifestFile::manifest)
        .or(
            () ->
                refused(
                    new MissingDependency(
                        demand(node, graph).at(), demand(node, graph).name(), node.folder())));
  }

  private Optional<PackageManifest> remote(PackageNode.Remote node, DemandGraph graph) {
    Demand demand = demand(node, graph);
    GitAddress address = addresses.get(node.repository());
    if (address == null) {
      return Optional.empty();
    }
    Optional<Fetched> files =
        Optional.ofNullable(revisions.get(node.repository()))
            .or(() -> repositories.version(demand.at(), address, node.version()));
    files.ifPresent(found -> fetched.put(node, found));
    return files.flatMap(
        found ->
            manifestIn(
                    found.folder().resolve(node.folder()),
                    prefix(node.repository(), node.folder(), node.version().spelling()))
                .map(ManifestFile::manifest)
                .or(
                    () ->
                        refused(
                            new NoPackageInRepository(
                                demand.at(), node.repository(), node.folder()))));
  }

  private static String prefix(String repository, String folder, String version) {
    return "@" + repository + "@" + version + "/" + (folder.isEmpty() ? "" : folder + "/");
  }

  private Optional<ManifestFile> manifestIn(Path folder, String prefix) {
    Optional<ManifestFile> found = problems.take(ManifestFile.in(folder, prefix));
    found.ifPresent(file -> read.add(file.file()));
    return found;
  }

  /** Who asks for a package, or for another version of it when nobody asks for this one. */
  private static Demand demand(PackageNode node, DemandGraph graph) {
    List<Demand> all = graph.demands().values().stream().flatMap(List::stream).toList();
    return all.stream()
        .filter(demand -> demand.target().equals(node))
        .findFirst()
        .or(() -> all.stream().filter(demand -> sameRepository(demand, node)).findFirst())
        .orElseThrow();
  }

  private static boolean sameRepository(Demand demand, PackageNode node) {
    return demand.target() instanceof PackageNode.Remote one
        && node instanceof PackageNode.Remote other
        && one.repository().equals(other.repository());
  }

  private Lock lock(Selection selection) {
    Map<String, String> names = new TreeMap<>();
    RootDecisions.of(manifest.manifest())
        .forEach(
            (repository, git) -> {
              if (git.wanted() instanceof Revision(String text)) {
                names.put(repository, text);
              }
            });
    SortedMap<String, Lock.Locked> locked = new TreeMap<>();
    for (PackageNode node : selection.packages().keySet()) {
      if (node instanceof PackageNode.Remote remote && fetched.get(node) instanceof Fetched files) {
        locked.put(
            remote.repository(),
            new Lock.Locked(
                remote.version(),
                names.getOrDefault(remote.repository(), ""),
                files.commit(),
                files.content()));
      }
    }
    return new Lock(locked);
  }

  private <T> Optional<T> refused(Problem problem) {
    problems.add(problem);
    return Optional.empty();
  }
}
