package dev.promiselang.imports;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.imports.PackageManifest.GitDependency;
import dev.promiselang.imports.PackageManifest.Revision;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the root package alone may say of a repository: a revision, and that its word counts. */
public final class RootDecisions {

  private RootDecisions() {}

  /** The dependencies with which the root decides on a repository alone, by repository. */
  public static SortedMap<String, GitDependency> of(PackageManifest root) {
    SortedMap<String, GitDependency> decided = new TreeMap<>();
    for (PackageManifest.Dependency dependency : root.dependencies().values()) {
      if (dependency instanceof GitDependency git && decides(git)) {
        decided.putIfAbsent(git.address().identity(), git);
      }
    }
    return decided;
  }

  /** What is wrong with a dependency when it stands in a package that is not the root. */
  static Optional<Problem> misplaced(GitDependency dependency) {
    return decides(dependency)
        ? Optional.of(
            new MisplacedDependencyKey(
                dependency.at(),
                dependency.override() ? "override" : "rev",
                "in a package that others depend on",
                "the package that is built decides alone; ask for a `version` here"))
        : Optional.empty();
  }

  private static boolean decides(GitDependency dependency) {
    return dependency.override() || dependency.wanted() instanceof Revision;
  }
}
