package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.nio.file.Path;
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
  private final Map<String, Optional<SourceFolder>> dependencies = new HashMap<>();
  private final BundledFiles standardLibrary = new BundledFiles(STANDARD);

  private DiskSources(SourceFolder root) {
    this.root = root;
  }

  /** The sources of a package; what lies in the output folders is no source. */
  public static DiskSources of(Path folder, List<Path> outputs) {
    return new DiskSources(SourceFolder.of("", folder, outputs));
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

  private static Optional<SourceFolder> dependency(String name, SourceFolder parent, String word) {
    PackageManifest.Dependency dependency = parent.manifest().dependencies().get(word);
    return dependency == null
        ? Optional.empty()
        : Optional.of(
            SourceFolder.of("@" + name + "/", parent.resolve(dependency.path()), List.of()));
  }
}
