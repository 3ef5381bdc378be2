package dev.promiselang.cli;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.NoPackage;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Sources;
import dev.promiselang.versions.Lock;
import dev.promiselang.versions.LockText;
import dev.promiselang.workspace.CacheFolder;
import dev.promiselang.workspace.DiskSources;
import dev.promiselang.workspace.ManifestFile;
import dev.promiselang.workspace.PackageFolder;
import dev.promiselang.workspace.RepositoryStore;
import dev.promiselang.workspace.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A package on the disk as far as its dependencies go: its manifest, its lock and the cache. */
record DepsWorkspace(
    Path folder,
    Optional<ManifestFile> manifest,
    Lock lock,
    Sources sources,
    RepositoryStore store,
    List<Problem> problems) {

  /** The package that a folder belongs to. */
  static DepsWorkspace at(Path start) {
    Path folder = PackageFolder.find(start).orElse(start);
    Problems problems = new Problems();
    Optional<ManifestFile> manifest = problems.take(ManifestFile.in(folder, ""));
    if (manifest.isEmpty() && problems.sound()) {
      problems.add(new NoPackage(folder.toString()));
    }
    Optional<SourceFile> lock =
        problems.take(DiskSources.of(folder, List.of()).read(new SourceId(Lock.FILE_NAME)));
    return new DepsWorkspace(
        folder,
        problems.sound() ? manifest : Optional.empty(),
        lock.map(file -> problems.take(LockText.read(file))).orElse(Lock.NONE),
        new Sources(
            Stream.concat(manifest.stream().map(ManifestFile::file), lock.stream()).toList()),
        new RepositoryStore(folder, CacheFolder.ofUser()),
        problems.all());
  }

  /** Writes a lock beside the manifest, or takes an old one away when there is nothing to lock. */
  void write(Lock chosen) throws IOException {
    Path file = folder.resolve(Lock.FILE_NAME);
    if (chosen.repositories().isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      TextFile.write(file, LockText.write(chosen));
    }
    if (store.isVendored()) {
      store.vendor(chosen);
    }
  }
}
