package dev.promiselang.imports;

import dev.promiselang.scalars.VersionNumber;
import dev.promiselang.source.Span;
import dev.promiselang.versions.GitAddress;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code package.yaml} says; {@code kubernetes} is the version of the platform cluster, {@code
 * known} whether this compiler knows the language of the package.
 */
public record PackageManifest(
    Span at,
    String name,
    String version,
    boolean known,
    Optional<String> kubernetes,
    SortedMap<String, Dependency> dependencies,
    String output) {

  /** The name of the file, in every package. */
  public static final String FILE_NAME = "package.yaml";

  /** The folder that a build writes when nothing else is said. */
  public static final String DEFAULT_OUTPUT = "dist";

  /** What stands for a manifest that is missing or cannot be read. */
  public static final PackageManifest NONE =
      new PackageManifest(
          Span.NONE,
          "",
          "0.0.0",
          true,
          Optional.empty(),
          Collections.emptySortedMap(),
          DEFAULT_OUTPUT);

  public PackageManifest {
    dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
  }

  /** Another package under a name of this one's choice. */
  public sealed interface Dependency {
    Span at();

    String name();
  }

  /** A dependency by path: its folder as written, relative to the folder of this package. */
  public record FolderDependency(Span at, String name, String path) implements Dependency {}

  /**
   * A package in a folder of a git repository, the empty folder being its top; {@code override}
   * when what is asked for here counts for all.
   */
  public record GitDependency(
      Span at, String name, GitAddress address, String folder, Wanted wanted, boolean override)
      implements Dependency {}

  /** A dependency that cannot be understood; it has been reported. */
  public record BrokenDependency(Span at, String name) implements Dependency {}

  /** What a package wants of a repository. */
  public sealed interface Wanted {}

  /** This version or a later one of the same major. */
  public record AtLeast(VersionNumber version) implements Wanted {}

  /** A branch, a tag of any name or a commit. */
  public record Revision(String text) implements Wanted {}
}
