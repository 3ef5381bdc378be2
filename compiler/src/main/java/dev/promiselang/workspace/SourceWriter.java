package dev.promiselang.workspace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Replaces the text of a file as a whole: a reader sees either the old text or the new one. */
public final class SourceWriter {

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private SourceWriter() {}

  /**
   * Writes the new text where the old one still stands; a file that somebody has changed meanwhile
   * is left alone. A byte order mark stays, and so do the permissions and links to the file.
   */
  public static void replace(Path file, String before, String after) throws IOException {
    Path real = file.toRealPath();
    String found = decoded(Files.readAllBytes(real));
    boolean marked = found.startsWith(BYTE_ORDER_MARK);
    if (!(marked ? found.substring(1) : found).equals(before)) {
      throw new IOException(file + " has changed meanwhile and was left as it is");
    }
    Path folder = real.getParent();
    if (folder == null) {
      throw new NoSuchFileException(file.toString());
    }
    Path fresh = Files.createTempFile(folder, "." + real.getFileName() + ".", ".new");
    try {
      Files.copy(
          real, fresh, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
      Files.writeString(fresh, (marked ? BYTE_ORDER_MARK : "") + after);
      Files.move(fresh, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private static String decoded(byte[] bytes) throws IOException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }
}
