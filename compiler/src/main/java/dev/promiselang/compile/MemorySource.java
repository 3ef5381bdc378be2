package dev.promiselang.compile;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.imports.SourceProvider;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.util.List;
import java.util.Optional;

/** A package of one file that is nowhere on a disk. */
record MemorySource(SourceFile file) implements SourceProvider {

  private static final SourceFile MANIFEST =
      new SourceFile(
          new SourceId(PackageManifest.FILE_NAME), "name: imported\nversion: 1.0.0\nlanguage: 1\n");

  @Override
  public Checked<Optional<SourceFile>> read(SourceId id) {
    return Checked.of(
        List.of(file, MANIFEST).stream().filter(known -> known.id().equals(id)).findFirst());
  }

  @Override
  public List<SourceId> list(String prefix) {
    return prefix.isEmpty() ? List.of(file.id(), MANIFEST.id()) : List.of();
  }
}
