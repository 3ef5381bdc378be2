package dev.promiselang.imports;

import dev.promiselang.source.Span;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What {@code package.yaml} says; {@code kubernetes} is the version of the platform cluster. */
public record PackageManifest(
    Span at,
    String name,
    String version,
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
          Span.NONE, "", "0.0.0", Optional.empty(), Collections.emptySortedMap(), DEFAULT_OUTPUT);

  public PackageManifest {
    dependencies = Collections.unmodifiableSortedMap(new TreeMap<>(dependencies));
  }

  /** A dependency by path: its folder as written, relative to the folder of this package. */
  public record Dependency(Span at, String name, String path) {}
}
