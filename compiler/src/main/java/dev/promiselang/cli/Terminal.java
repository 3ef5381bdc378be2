package dev.promiselang.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command runs: its two streams, whether the error stream shows colours, how many columns
 * reports and output may take, and the folder that paths are relative to.
 */
public record Terminal(
    PrintStream out, PrintStream err, boolean colors, int width, int outWidth, Path folder) {

  Terminal withColors(boolean wanted) {
    return new Terminal(out, err, wanted, width, outWidth, folder);
  }

  /** A path as the user would write it. */
  String shown(Path path) {
    return path.startsWith(folder) ? folder.relativize(path).toString() : path.toString();
  }
}
