package dev.promiselang.workspace;

import dev.promiselang.versions.ContentHash;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** The files of a repository in a folder, all of them, as they are hashed. */
public final class RepositoryFiles {

  private RepositoryFiles() {}

  /** The hash of what lies in the folder; links are none of what was ever written there. */
  public static String hash(Path folder) throws IOException {
    ContentHash hash = new ContentHash();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            String path = folder.relativize(file).toString().replace('\\', '/');
            byte[] bytes = attributes.isRegularFile() ? Files.readAllBytes(file) : new byte[] {0};
            hash.add(attributes.isRegularFile() ? path : path + "\0", bytes);
            return FileVisitResult.CONTINUE;
          }
        });
    return hash.value();
  }
}
