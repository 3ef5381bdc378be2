package dev.promiselang.imports;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.PackageManifest.BrokenDependency;
import dev.promiselang.imports.PackageManifest.Dependency;
import dev.promiselang.imports.PackageManifest.FolderDependency;
import dev.promiselang.imports.PackageManifest.GitDependency;
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
 * The packages of a program by name. A package is its place: one that is reached by two ways has
 * the name of the first.
 */
final class Packages {

  static final String ROOT = "";
  static final String STANDARD = "std";
  static final String KUBERNETES = "k8s";

  private final FileCache cache;
  private final SourceProvider provider;
  private final Problems problems;
  private final LockedRepositories repositories;
  private final Map<String, Entry> byName = new TreeMap<>();
  private final Map<PackagePlace, String> nameByPlace = new TreeMap<>();

  private record Entry(PackagePlace place, PackageManifest manifest, PackageFiles files) {}

  Packages(SourceProvider provider, FileCache cache, Problems problems) {
    this.provider = provider;
    this.cache = cache;
    this.problems = problems;
    this.repositories = new LockedRepositories(provider, cache, problems);
    nameByPlace.put(PackagePlace.ROOT, ROOT);
  }

  PackageManifest manifest(String name) {
    return entry(name).manifest();
  }

  PackageFiles files(String name) {
    return entry(name).files();
  }

  /** Whether the first word of a dotted import names a package, seen from another package. */
  boolean knows(String from, String word) {
    return word.equals(STANDARD) || entry(from).manifest().dependencies().containsKey(word);
  }

  /** The package of such a word; empty when it is not there or not usable, which has been told. */
  Optional<String> find(String from, String word) {
    return word.equals(STANDARD)
        ? Optional.of(STANDARD)
        : Optional.ofNullable(entry(from).manifest().dependencies().get(word))
            .flatMap(dependency -> name(from, dependency))
            .filter(name -> files(name).has(PackageManifest.FILE_NAME) && manifest(name).known());
  }

  /** The words that a dotted import may begin with. */
  Set<String> words(String from) {
    Set<String> words = new TreeSet<>(entry(from).manifest().dependencies().keySet());
    words.add(STANDARD);
    words.add(KUBERNETES);
    return words;
  }

  private Optional<String> name(String from, Dependency dependency) {
    PackagePlace base = entry(from).place();
    Optional<PackagePlace> place =
        switch (dependency) {
          case BrokenDependency _ -> Optional.empty();
          case FolderDependency folder ->
              Optional.of(base.beside(folder)).filter(found -> !found.leavesRepository());
          case GitDependency git ->
              repositories.isHere(git)
                  ? Optional.of(PackagePlace.of(git))
                  : Optional.<PackagePlace>empty();
        };
    return place.map(found -> name(from, dependency, found));
  }

  private String name(String from, Dependency dependency, PackagePlace place) {
    String name = nameBelow(from, dependency);
    String known = nameByPlace.putIfAbsent(place, name);
    if (known != null) {
      return known;
    }
    byName.put(name, load(name, place));
    return name;
  }

  private Entry entry(String name) {
    Entry known = byName.get(name);
    if (known == null) {
      known = load(name, PackagePlace.ROOT);
      byName.put(name, known);
    }
    return known;
  }

  private Entry load(String name, PackagePlace place) {
    PackageFiles files = PackageFiles.of(provider, name);
    PackageManifest manifest = name.equals(STANDARD) ? PackageManifest.NONE : manifest(files);
    if (name.equals(ROOT)) {
      repositories.decide(manifest);
    }
    for (Dependency dependency : manifest.dependencies().values()) {
      check(name, place, dependency);
    }
    return new Entry(place, manifest, files);
  }

  private void check(String from, PackagePlace base, Dependency dependency) {
    switch (dependency) {
      case BrokenDependency _ -> {}
      case FolderDependency folder -> {
        PackagePlace place = base.beside(folder);
        if (place.leavesRepository()) {
          problems.add(
              new DependencyLeavesRepository(folder.at(), folder.path(), base.repository()));
        } else if (!isThere(from, place, folder)) {
          problems.add(new MissingDependency(folder.at(), folder.name(), folder.path()));
        }
      }
      case GitDependency git -> {
        if (repositories.check(from, git) && !isThere(from, PackagePlace.of(git), git)) {
          problems.add(new NoPackageInRepository(git.at(), git.address().identity(), git.folder()));
        }
      }
    }
  }

  private boolean isThere(String from, PackagePlace place, Dependency dependency) {
    String name = nameByPlace.getOrDefault(place, nameBelow(from, dependency));
    SourceId file = new SourceId(PackageFiles.prefix(name) + PackageManifest.FILE_NAME);
    Checked<Optional<SourceFile>> read = provider.read(file);
    return read.value().isPresent() || !read.sound();
  }

  private static String nameBelow(String from, Dependency dependency) {
    return from.isEmpty() ? dependency.name() : from + "." + dependency.name();
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
