package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.imports.PackageReader;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.YamlReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The folder of one package: its files by id, its manifest, and no file outside of it. */
final class SourceFolder {

  private final String prefix;
  private final Path folder;
  private final PackageManifest manifest;
  private final List<Path> ignored;

  private SourceFolder(String prefix, Path folder, List<Path> outputs) {
    this.prefix = prefix;
    this.folder = folder;
    this.manifest = readManifest();
    this.ignored = Stream.concat(outputs.stream(), Stream.of(resolve(manifest.output()))).toList();
  }

  static SourceFolder of(String prefix, Path folder, List<Path> outputs) {
    return new SourceFolder(
        prefix,
        folder.toAbsolutePath().normalize(),
        outputs.stream().map(output -> output.toAbsolutePath().normalize()).toList());
  }

  PackageManifest manifest() {
    return manifest;
  }

  Path resolve(String path) {
    return folder.resolve(path).normalize();
  }

  /** The ids of all files, in order of path; hidden ones and output are not among them. */
  List<SourceId> list() {
    TreeSet<SourceId> ids = new TreeSet<>();
    for (Path file : FolderWalk.files(folder, ignored)) {
      StringBuilder path = new StringBuilder(prefix);
      folder
          .relativize(file)
          .forEach(name -> path.append(path.length() > prefix.length() ? "/" : "").append(name));
      ids.add(new SourceId(path.toString()));
    }
    return List.copyOf(ids);
  }

  Checked<Optional<SourceFile>> read(SourceId id) {
    try {
      Path file = resolve(id.path().substring(prefix.length()));
      if (!file.startsWith(folder) || !Files.isRegularFile(file)) {
        return Checked.of(Optional.empty());
      }
      if (!file.toRealPath().startsWith(folder.toRealPath())) {
        return refused(new LinkLeavesPackage(id));
      }
      byte[] bytes = Files.readAllBytes(file);
      return Checked.of(Optional.of(new SourceFile(id, text(bytes))));
    } catch (CharacterCodingException e) {
      return refused(new NotUtf8(id));
    } catch (IOException | InvalidPathException e) {
      return refused(new UnreadableFile(id, SystemWords.of(e)));
    }
  }

  private static Checked<Optional<SourceFile>> refused(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }

  /** Strict: bytes that are no UTF-8 are an error, a byte order mark is left out. */
  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private PackageManifest readManifest() {
    return read(new SourceId(prefix + PackageManifest.FILE_NAME))
        .value()
        .map(file -> PackageReader.read(file, YamlReader.read(file).value()).value())
        .orElse(PackageManifest.NONE);
  }
}
