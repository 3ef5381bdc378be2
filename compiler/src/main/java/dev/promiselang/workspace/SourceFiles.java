package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Files of the language as they lie on the disk, whatever package they belong to. */
public final class SourceFiles {

  private static final String ENDING = ".promise";

  private SourceFiles() {}

  /**
   * All files of the language below a folder: neither hidden ones nor what a package has written.
   */
  public static List<Path> below(Path folder) {
    List<Path> files = FolderWalk.files(folder, List.of());
    List<Path> outputs =
        files.stream()
            .filter(file -> file.endsWith(PackageManifest.FILE_NAME))
            .map(SourceFiles::output)
            .toList();
    Optional<Path> around =
        PackageFolder.find(folder).map(p -> output(p.resolve(PackageManifest.FILE_NAME)));
    return files.stream()
        .filter(file -> file.toString().endsWith(ENDING))
        .filter(file -> outputs.stream().noneMatch(file::startsWith))
        .filter(file -> around.stream().noneMatch(file::startsWith))
        .sorted()
        .toList();
  }

  /** What a package writes; a package that writes into its own folder hides nothing. */
  private static Path output(Path manifest) {
    Path folder = manifest.resolveSibling("");
    Path output = folder.resolve(DiskSources.of(folder, List.of()).output()).normalize();
    return folder.startsWith(output) ? manifest : output;
  }

  /** The text with everything that is in the file, a byte order mark too. */
  public static Checked<Optional<SourceFile>> read(Path file, SourceId id) {
    try {
      return decode(Files.readAllBytes(file), id);
    } catch (IOException e) {
      return refused(new UnreadableFile(id, SystemWords.of(e)));
    }
  }

  /** Bytes that come from elsewhere than a file. */
  public static Checked<Optional<SourceFile>> decode(byte[] bytes, SourceId id) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Checked.of(Optional.of(new SourceFile(id, text)));
    } catch (CharacterCodingException e) {
      return refused(new NotUtf8(id));
    }
  }

  /**
   * Exchanges the text of a file as a whole: a reader sees the old one or the new one. Links to the
   * file and its permissions stay; what somebody else has changed meanwhile is left alone.
   */
  public static void replace(Path file, String before, String after) throws IOException {
    Path real = file.toRealPath();
    Path folder = real.getParent();
    if (folder == null) {
      throw new NoSuchFileException(file.toString());
    }
    if (!Arrays.equals(Files.readAllBytes(real), before.getBytes(StandardCharsets.UTF_8))) {
      throw new IOException(file + " was changed meanwhile and is left as it is");
    }
    Path fresh = Files.createTempFile(folder, "." + real.getFileName() + ".", ".new");
    try {
      Files.copy(
          real, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.writeString(fresh, after);
      Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static Checked<Optional<SourceFile>> refused(Problem problem) {
    return new Checked<>(Optional.empty(), List.of(problem));
  }
}
