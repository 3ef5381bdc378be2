package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.compile.Plan;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.imports.NoPackage;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.source.Sources;
import dev.promiselang.workspace.DiskSources;
import dev.promiselang.workspace.PackageFolder;
import dev.promiselang.yaml.Yaml;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.UnaryOperator;

/** A package on the disk, the folder that it is written to, and what came of compiling it. */
record CompiledPackage(Path folder, Path output, Compilation compilation) {

  /** Compiles the package that a folder belongs to. */
  static CompiledPackage at(Path start, List<Path> out) {
    return at(start, out, sources -> sources);
  }

  /** The same with other texts in the place of some that are on the disk. */
  static CompiledPackage at(Path start, List<Path> out, UnaryOperator<SourceProvider> changed) {
    Optional<Path> folder = PackageFolder.find(start);
    if (folder.isEmpty()) {
      Problem none = new NoPackage(start.toString());
      return uncompiled(start, new Sources(List.of()), List.of(none));
    }
    SourceProvider sources = changed.apply(DiskSources.of(folder.get(), out));
    Compilation compilation = Compiler.compile(sources);
    Path output = folder.get().resolve(compilation.manifest().output());
    return new CompiledPackage(folder.get(), out.isEmpty() ? output : out.getFirst(), compilation);
  }

  /** The CRDs of all apis by their names, when the package is right so far as these go. */
  Optional<SortedMap<String, Yaml.Mapping>> crds() {
    return compilation
        .plan()
        .filter(Plan::sound)
        .map(Plan::crds)
        .filter(Checked::sound)
        .map(Checked::value);
  }

  /** The folder of the package that a folder belongs to; that folder itself when there is none. */
  static Path folderOf(Path start) {
    return PackageFolder.find(start).orElse(start);
  }

  /** A package that is not compiled, since something is wrong before that. */
  static CompiledPackage uncompiled(Path folder, Sources sources, List<Problem> problems) {
    return new CompiledPackage(
        folder,
        folder,
        new Compilation(
            PackageManifest.NONE, sources, problems, Optional.empty(), Optional.empty()));
  }
}
