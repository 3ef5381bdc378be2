package dev.promiselang.workspace;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Puts a fresh folder in the place of another by two renames. The old one stands beside it under a
 * hidden name between the two, from where the next run brings it back if this one is killed.
 */
final class FolderSwap {

  private final Path target;
  private final Path fresh;
  private final Path old;

  FolderSwap(Path target) {
    this.target = target;
    this.fresh = target.resolveSibling("." + target.getFileName() + ".new");
    this.old = target.resolveSibling("." + target.getFileName() + ".old");
  }

  /** Where the new files are put before the swap. */
  Path fresh() {
    return fresh;
  }

  /** Brings a swap that was cut short to an end, one way or the other. */
  void recover() throws IOException {
    delete(fresh);
    if (Files.isDirectory(old, LinkOption.NOFOLLOW_LINKS)) {
      if (Files.exists(target)) {
        finish();
      } else {
        Files.move(old, target);
      }
    }
  }

  void run() throws IOException {
    Files.createDirectories(fresh);
    if (Files.exists(target)) {
      Files.move(target, old);
    }
    Files.move(fresh, target);
    finish();
  }

  /**
   * The new folder is in place: takes over what is hidden in the old one and lets go of the rest.
   */
  private void finish() throws IOException {
    for (Path hidden : OutputFolder.hidden(OutputFolder.entries(old))) {
      Path kept = target.resolve(hidden.getFileName());
      if (!Files.exists(kept, LinkOption.NOFOLLOW_LINKS)) {
        Files.move(hidden, kept);
      }
    }
    delete(old);
  }

  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path directory, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(directory);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
