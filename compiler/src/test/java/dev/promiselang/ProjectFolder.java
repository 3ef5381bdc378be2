package dev.promiselang;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder of the whole project, which holds {@code .ci}, seen from wherever tests run. */
public final class ProjectFolder {

  private ProjectFolder() {}

  public static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.isDirectory(folder.resolve(".ci"))) {
      folder = folder.getParent();
      if (folder == null) {
        throw new IllegalStateException("no folder above holds .ci");
      }
    }
    return folder;
  }

  /** All files of the project below a folder, without what builds leave behind. */
  public static List<Path> files(Path below) {
    if (!Files.isDirectory(below)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(below)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !built(root().relativize(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean built(Path path) {
    for (Path name : path) {
      if (List.of("target", ".git", "node_modules").contains(name.toString())) {
        return true;
      }
    }
    return false;
  }
}
