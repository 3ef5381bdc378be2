package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.imports.NoPackage;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.source.Sources;
import dev.promiselang.workspace.DiskSources;
import dev.promiselang.workspace.PackageFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
      return new CompiledPackage(start, start, nothing(start));
    }
    SourceProvider sources = changed.apply(DiskSources.of(folder.get(), out));
    Compilation compilation = Compiler.compile(sources);
    Path output = folder.get().resolve(compilation.manifest().output());
    return new CompiledPackage(folder.get(), out.isEmpty() ? output : out.getFirst(), compilation);
  }

  /** The folder of the package that a folder belongs to; that folder itself when there is none. */
  static Path folderOf(Path start) {
    return PackageFolder.find(start).orElse(start);
  }

  private static Compilation nothing(Path folder) {
    return new Compilation(
        PackageManifest.NONE,
        new Sources(List.of()),
        List.of(new NoPackage(folder.toString())),
        Optional.empty(),
        Optional.empty());
  }
}
