package dev.promiselang.imports;

import dev.promiselang.imports.PackageManifest.FolderDependency;
import dev.promiselang.imports.PackageManifest.GitDependency;

/**
 * Where a package is: in a folder seen from the root package, or in a folder of a repository when
 * one is named.
 */
record PackagePlace(String repository, String folder) implements Comparable<PackagePlace> {

  /** Where the root package is. */
  static final PackagePlace ROOT = new PackagePlace("", "");

  static PackagePlace of(GitDependency dependency) {
    return new PackagePlace(dependency.address().identity(), dependency.folder());
  }

  /** The place of a dependency of the package here. */
  PackagePlace beside(FolderDependency dependency) {
    String written = dependency.path();
    boolean whole = folder.isEmpty() || written.startsWith("/");
    return new PackagePlace(
        repository, RelativePath.normal(whole ? written : folder + "/" + written));
  }

  boolean inRepository() {
    return !repository.isEmpty();
  }

  /** Whether the folder is none of the repository's. */
  boolean leavesRepository() {
    return inRepository()
        && (folder.startsWith("/") || folder.equals("..") || folder.startsWith("../"));
  }

  @Override
  public int compareTo(PackagePlace other) {
    int byRepository = repository.compareTo(other.repository);
    return byRepository != 0 ? byRepository : folder.compareTo(other.folder);
  }
}
