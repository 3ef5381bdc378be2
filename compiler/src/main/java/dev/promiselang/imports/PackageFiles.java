package dev.promiselang.imports;

import dev.promiselang.source.SourceId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The files of one package, by their paths in it; those of packages below it are not among them.
 */
final class PackageFiles {

  /** What ends the name of a module's file. */
  static final String MODULE_SUFFIX = ".promise";

  private static final Comparator<String> BYTE_ORDER =
      (a, b) ->
          Arrays.compareUnsigned(
              a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

  private final String prefix;
  private final List<String> paths;
  private final Set<String> known;
  private final List<String> packagesBelow;

  private PackageFiles(String prefix, List<String> all) {
    this.prefix = prefix;
    this.packagesBelow =
        all.stream()
            .filter(path -> path.endsWith("/" + PackageManifest.FILE_NAME))
            .map(path -> path.substring(0, path.lastIndexOf('/') + 1))
            .toList();
    this.paths = all.stream().filter(path -> !inPackageBelow(path)).sorted(BYTE_ORDER).toList();
    this.known = Set.copyOf(paths);
  }

  static PackageFiles of(SourceProvider provider, String packageName) {
    String prefix = prefix(packageName);
    return new PackageFiles(
        prefix,
        provider.list(prefix).stream().map(id -> id.path().substring(prefix.length())).toList());
  }

  static String prefix(String packageName) {
    return packageName.isEmpty() ? "" : "@" + packageName + "/";
  }

  /** The package that a file belongs to by its id. */
  static String packageName(SourceId id) {
    String path = id.path();
    return path.startsWith("@") ? path.substring(1, path.indexOf('/')) : Packages.ROOT;
  }

  /** The paths of all files, in byte order. */
  List<String> paths() {
    return paths;
  }

  SourceId id(String path) {
    return new SourceId(prefix + path);
  }

  String path(SourceId id) {
    return id.path().substring(prefix.length());
  }

  boolean has(String path) {
    return known.contains(path);
  }

  /** Whether the path leads into a package of its own below this one. */
  boolean inPackageBelow(String path) {
    return packagesBelow.stream().anyMatch(path::startsWith);
  }

  /** A file whose path differs from this one in the case of letters only. */
  Optional<String> ignoringCase(String path) {
    return paths.stream().filter(path::equalsIgnoreCase).findFirst();
  }

  /** The paths that a pattern matches, in byte order. */
  List<String> matching(String pattern) {
    Predicate<String> matches = PathPattern.matching(pattern);
    return paths.stream().filter(matches).toList();
  }

  /** The paths of all modules, in byte order. */
  List<String> modules() {
    return paths.stream().filter(path -> path.endsWith(MODULE_SUFFIX)).toList();
  }

  /** The modules as a dotted import names them: {@code monitoring.prometheus}. */
  Set<String> dottedModules() {
    return modules().stream()
        .map(path -> path.substring(0, path.length() - MODULE_SUFFIX.length()).replace('/', '.'))
        .collect(Collectors.toSet());
  }
}
