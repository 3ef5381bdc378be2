package dev.promiselang.imports;

import dev.promiselang.source.Span;
import java.util.Optional;
import java.util.SortedMap;

/** What {@code package.yaml} says; {@code kubernetes} is the version of the platform cluster. */
public record PackageManifest(
    Span at,
    String name,
    String version,
    Optional<String> kubernetes,
    SortedMap<String, Dependency> dependencies,
    String output) {

  /** A dependency by path: the root package's own folder, then the path as written. */
  public record Dependency(Span at, String name, String path) {}
}
