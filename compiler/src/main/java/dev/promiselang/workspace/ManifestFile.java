package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.imports.PackageReader;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A {@code package.yaml} on the disk: its text, and what it says. */
public record ManifestFile(
    SourceFile file, List<YamlDocument> documents, PackageManifest manifest) {

  /** Reads the one in a folder; nothing when there is none, or none that can be read. */
  public static Checked<Optional<ManifestFile>> in(Path folder, String prefix) {
    Problems problems = new Problems();
    SourceId id = new SourceId(prefix + PackageManifest.FILE_NAME);
    Optional<SourceFile> file = problems.take(SourceFolder.of(prefix, folder, List.of()).read(id));
    return problems.with(file.map(text -> problems.take(of(text))));
  }

  /** What a text says as such a file. */
  public static Checked<ManifestFile> of(SourceFile file) {
    Problems problems = new Problems();
    Checked<List<YamlDocument>> documents = YamlReader.read(file);
    problems.addAll(documents.problems());
    PackageManifest manifest =
        documents.sound()
            ? problems.take(PackageReader.read(file, documents.value()))
            : PackageManifest.NONE;
    return problems.with(new ManifestFile(file, documents.value(), manifest));
  }
}
