package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.imports.NoPackage;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.source.Sources;
import dev.promiselang.workspace.DiskSources;
import dev.promiselang.workspace.PackageFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A package on the disk, the folder that it is written to, and what came of compiling it. */
record CompiledPackage(Path folder, Path output, Compilation compilation) {

  /** Compiles the package that a folder belongs to. */
  static CompiledPackage at(Path start, List<Path> out) {
    Optional<Path> folder = PackageFolder.find(start);
    if (folder.isEmpty()) {
      return new CompiledPackage(start, start, nothing(start));
    }
    Compilation compilation = Compiler.compile(DiskSources.of(folder.get(), out));
    Path output = folder.get().resolve(compilation.manifest().output());
    return new CompiledPackage(folder.get(), out.isEmpty() ? output : out.getFirst(), compilation);
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
