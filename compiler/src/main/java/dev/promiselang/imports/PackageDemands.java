package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.PackageManifest.AtLeast;
import dev.promiselang.imports.PackageManifest.BrokenDependency;
import dev.promiselang.imports.PackageManifest.FolderDependency;
import dev.promiselang.imports.PackageManifest.GitDependency;
import dev.promiselang.imports.PackageManifest.Revision;
import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.versions.Demand;
import dev.promiselang.versions.DemandGraph;
import dev.promiselang.versions.PackageNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** What a package asks for, as a part of the graph that versions are chosen from. */
public final class PackageDemands {

  private PackageDemands() {}

  /** The demands of the package at a node; {@code pins} hold the version of each revision. */
  public static Checked<List<Demand>> of(
      PackageNode node, PackageManifest manifest, SortedMap<String, DemandGraph.Pin> pins) {
    Problems problems = new Problems();
    List<Demand> demands = new ArrayList<>();
    for (PackageManifest.Dependency dependency : manifest.dependencies().values()) {
      target(node, dependency, pins, problems)
          .map(target -> new Demand(dependency.at(), dependency.name(), target))
          .ifPresent(demands::add);
    }
    return problems.with(demands);
  }

  private static Optional<PackageNode> target(
      PackageNode node,
      PackageManifest.Dependency dependency,
      SortedMap<String, DemandGraph.Pin> pins,
      Problems problems) {
    return switch (dependency) {
      case BrokenDependency _ -> Optional.empty();
      case FolderDependency folder -> folder(node, folder, problems);
      case GitDependency git -> {
        if (!node.equals(DemandGraph.ROOT) && RootDecisions.misplaced(git).isPresent()) {
          RootDecisions.misplaced(git).ifPresent(problems::add);
          yield Optional.empty();
        }
        String repository = git.address().identity();
        yield version(git, pins)
            .map(version -> new PackageNode.Remote(repository, git.folder(), version));
      }
    };
  }

  private static Optional<VersionNumber> version(
      GitDependency git, SortedMap<String, DemandGraph.Pin> pins) {
    return switch (git.wanted()) {
      case AtLeast(VersionNumber version) -> Optional.of(version);
      case Revision _ ->
          Optional.ofNullable(pins.get(git.address().identity())).map(DemandGraph.Pin::version);
    };
  }

  private static Optional<PackageNode> folder(
      PackageNode node, FolderDependency dependency, Problems problems) {
    return switch (node) {
      case PackageNode.Local(String folder) ->
          Optional.of(
              new PackageNode.Local(new PackagePlace("", folder).beside(dependency).folder()));
      case PackageNode.Remote(String repository, String folder, VersionNumber version) -> {
        PackagePlace place = new PackagePlace(repository, folder).beside(dependency);
        if (place.leavesRepository()) {
          problems.add(
              new DependencyLeavesRepository(dependency.at(), dependency.path(), repository));
          yield Optional.empty();
        }
        yield Optional.of(new PackageNode.Remote(repository, place.folder(), version));
      }
    };
  }
}
