package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.PackageManifest.Dependency;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.YamlDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The packages of a program by name. A package is its folder: one that is reached by two ways has
 * the name of the first.
 */
final class Packages {

  static final String ROOT = "";
  static final String STANDARD = "std";
  static final String KUBERNETES = "k8s";

  private final FileCache cache;
  private final SourceProvider provider;
  private final Problems problems;
  private final Map<String, Entry> byName = new TreeMap<>();
  private final Map<String, String> nameByFolder = new TreeMap<>();

  private record Entry(String folder, PackageManifest manifest, PackageFiles files) {}

  Packages(SourceProvider provider, FileCache cache, Problems problems) {
    this.provider = provider;
    this.cache = cache;
    this.problems = problems;
    nameByFolder.put("", ROOT);
  }

  PackageManifest manifest(String name) {
    return entry(name).manifest();
  }

  PackageFiles files(String name) {
    return entry(name).files();
  }

  /** The package that the first word of a dotted import names, seen from another package. */
  Optional<String> find(String from, String word) {
    if (word.equals(STANDARD)) {
      return Optional.of(STANDARD);
    }
    return Optional.ofNullable(entry(from).manifest().dependencies().get(word))
        .map(dependency -> name(from, dependency));
  }

  /** Whether the folder of a package is there; of one that is not, it has been told. */
  boolean isThere(String name) {
    return name.equals(STANDARD) || files(name).has(PackageManifest.FILE_NAME);
  }

  /** The words that a dotted import may begin with. */
  Set<String> words(String from) {
    Set<String> words = new TreeSet<>(entry(from).manifest().dependencies().keySet());
    words.add(STANDARD);
    words.add(KUBERNETES);
    return words;
  }

  private String name(String from, Dependency dependency) {
    String path = folder(entry(from).folder(), dependency);
    String name = nameBelow(from, dependency);
    String known = nameByFolder.putIfAbsent(path, name);
    if (known != null) {
      return known;
    }
    byName.put(name, load(name, path));
    return name;
  }

  private Entry entry(String name) {
    Entry known = byName.get(name);
    if (known == null) {
      known = load(name, "");
      byName.put(name, known);
    }
    return known;
  }

  private Entry load(String name, String folder) {
    PackageFiles files = PackageFiles.of(provider, name);
    PackageManifest manifest = name.equals(STANDARD) ? PackageManifest.NONE : manifest(files);
    for (Dependency dependency : manifest.dependencies().values()) {
      if (!isThere(name, folder, dependency)) {
        problems.add(new MissingDependency(dependency.at(), dependency.name(), dependency.path()));
      }
    }
    return new Entry(folder, manifest, files);
  }

  private boolean isThere(String from, String folder, Dependency dependency) {
    String name =
        nameByFolder.getOrDefault(folder(folder, dependency), nameBelow(from, dependency));
    SourceId file = new SourceId(PackageFiles.prefix(name) + PackageManifest.FILE_NAME);
    Checked<Optional<SourceFile>> read = provider.read(file);
    return read.value().isPresent() || !read.sound();
  }

  private static String nameBelow(String from, Dependency dependency) {
    return from.isEmpty() ? dependency.name() : from + "." + dependency.name();
  }

  /** The folder of a dependency of the package in a folder. */
  private static String folder(String from, Dependency dependency) {
    String written = dependency.path();
    return RelativePath.normal(
        written.startsWith("/") || from.isEmpty() ? written : from + "/" + written);
  }

  private PackageManifest manifest(PackageFiles files) {
    Optional<SourceFile> file =
        files.has(PackageManifest.FILE_NAME)
            ? cache.file(files.id(PackageManifest.FILE_NAME))
            : Optional.empty();
    if (file.isEmpty()) {
      return PackageManifest.NONE;
    }
    Checked<List<YamlDocument>> documents = cache.documents(file.get().id());
    if (!documents.sound()) {
      return PackageManifest.NONE;
    }
    Checked<PackageManifest> read = PackageReader.read(file.get(), documents.value());
    problems.addAll(read.problems());
    return read.value();
  }
}
