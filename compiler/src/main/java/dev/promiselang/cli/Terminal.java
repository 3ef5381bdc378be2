package dev.promiselang.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command runs: its two streams, whether the error stream shows colours, how many columns
 * there are, and the folder that paths are relative to.
 */
public record Terminal(PrintStream out, PrintStream err, boolean colors, int width, Path folder) {

  Terminal withColors(boolean wanted) {
    return new Terminal(out, err, wanted, width, folder);
  }
}
