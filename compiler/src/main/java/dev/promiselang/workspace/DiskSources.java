package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.imports.GitContent;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.versions.Lock;
import dev.promiselang.versions.LockText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of a package folder, of the folders that it depends on, and of the standard library
 * that comes with the compiler.
 */
public final class DiskSources implements SourceProvider {

  private static final String STANDARD = "std";
  private static final String STANDARD_PREFIX = "@std/";

  private final SourceFolder root;
  private final RepositoryFolders repositories;
  private final Map<String, Optional<SourceFolder>> dependencies = new HashMap<>();
  private final Map<Path, GitContent> contents = new HashMap<>();
  private Optional<Lock> lock = Optional.empty();
  private final BundledFiles standardLibrary = new BundledFiles(STANDARD);

  private DiskSources(SourceFolder root, RepositoryFolders repositories) {
    this.root = root;
    this.repositories = repositories;
  }

  /** The sources of a package; what lies in the output folders is no source. */
  public static DiskSources of(Path folder, List<Path> outputs) {
    return of(folder, outputs, CacheFolder.ofUser());
  }

  /** The sources of a package whose git dependencies are in a cache. */
  public static DiskSources of(Path folder, List<Path> outputs, Path cache) {
    List<Path> ignored = new ArrayList<>(outputs);
    ignored.add(folder.resolve(RepositoryFolders.VENDORED));
    return new DiskSources(
        SourceFolder.of("", folder, ignored),
        new RepositoryFolders(folder.toAbsolutePath().normalize(), cache));
  }

  /** The folder that the package writes, as its manifest says. */
  public String output() {
    return root.manifest().output();
  }

  @Override
  public Checked<Optional<SourceFile>> read(SourceId id) {
    String name = packageName(id.path());
    if (name.equals(STANDARD)) {
      return Checked.of(
          standardLibrary
              .read(id.path().substring(STANDARD_PREFIX.length()))
              .map(text -> new SourceFile(id, text)));
    }
    return folder(name).map(folder -> folder.read(id)).orElse(Checked.of(Optional.empty()));
  }

  @Override
  public List<SourceId> list(String prefix) {
    String name = packageName(prefix);
    List<SourceId> all =
        name.equals(STANDARD)
            ? standardLibrary.list().stream()
                .map(path -> new SourceId(STANDARD_PREFIX + path))
                .toList()
            : folder(name).map(SourceFolder::list).orElse(List.of());
    return all.stream().filter(id -> id.path().startsWith(prefix)).toList();
  }

  private static String packageName(String path) {
    return path.startsWith("@") && path.contains("/") ? path.substring(1, path.indexOf('/')) : "";
  }

  /** The folder of a package: the last word of its name is a dependency of the package before. */
  private Optional<SourceFolder> folder(String name) {
    if (name.isEmpty()) {
      return Optional.of(root);
    }
    Optional<SourceFolder> known = dependencies.get(name);
    if (known == null) {
      int dot = name.lastIndexOf('.');
      known =
          folder(dot < 0 ? "" : name.substring(0, dot))
              .flatMap(parent -> dependency(name, parent, name.substring(dot + 1)));
      dependencies.put(name, known);
    }
    return known;
  }

  private Optional<SourceFolder> dependency(String name, SourceFolder parent, String word) {
    return Optional.ofNullable(parent.manifest().dependencies().get(word))
        .flatMap(dependency -> path(parent, dependency))
        .map(path -> SourceFolder.of("@" + name + "/", path, List.of()));
  }

  private Optional<Path> path(SourceFolder parent, PackageManifest.Dependency dependency) {
    return switch (dependency) {
      case PackageManifest.BrokenDependency _ -> Optional.empty();
      case PackageManifest.FolderDependency folder -> Optional.of(parent.resolve(folder.path()));
      case PackageManifest.GitDependency git -> {
        String repository = git.address().identity();
        yield Optional.ofNullable(lock().repositories().get(repository))
            .map(locked -> repositories.of(repository, locked).resolve(git.folder()));
      }
    };
  }

  /** What the lock says; a file that cannot be understood is told by whoever compiles. */
  private Lock lock() {
    if (lock.isEmpty()) {
      lock =
          root.read(new SourceId(Lock.FILE_NAME))
              .value()
              .map(file -> LockText.read(file).value())
              .or(() -> Optional.of(Lock.NONE));
    }
    return lock.orElse(Lock.NONE);
  }

  @Override
  public GitContent content(String repository, Lock.Locked locked) {
    return contents.computeIfAbsent(
        repositories.of(repository, locked), folder -> content(folder, locked.content()));
  }

  private static GitContent content(Path folder, String hash) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return GitContent.NOT_FETCHED;
    }
    try {
      return RepositoryFiles.hash(folder).equals(hash) ? GitContent.THERE : GitContent.CHANGED;
    } catch (IOException e) {
      return GitContent.CHANGED;
    }
  }
}
