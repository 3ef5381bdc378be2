package dev.promiselang.workspace;

import java.nio.file.Path;

/** A folder that a build would replace but that no build has written. */
public final class ForeignFolderException extends RuntimeException {

  private final Path folder;

  ForeignFolderException(Path folder) {
    super(folder + " was not written by a build");
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }
}
