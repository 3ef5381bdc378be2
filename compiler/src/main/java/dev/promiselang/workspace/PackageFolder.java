package dev.promiselang.workspace;

import dev.promiselang.imports.PackageManifest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the folder of a package is. */
public final class PackageFolder {

  private PackageFolder() {}

  /** The folder itself or its nearest parent that holds a {@code package.yaml}. */
  public static Optional<Path> find(Path start) {
    for (Path folder = start.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      if (Files.isRegularFile(folder.resolve(PackageManifest.FILE_NAME))) {
        return Optional.of(folder);
      }
    }
    return Optional.empty();
  }
}
