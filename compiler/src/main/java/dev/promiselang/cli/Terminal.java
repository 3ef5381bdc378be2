package dev.promiselang.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where a command runs: its three streams, whether the error stream shows colours, how many columns
 * reports and output may take, and the folder that paths are relative to.
 */
public record Terminal(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean colors,
    int width,
    int outWidth,
    Path folder) {

  /** A terminal on which nothing is typed. */
  public Terminal(
      PrintStream out, PrintStream err, boolean colors, int width, int outWidth, Path folder) {
    this(InputStream.nullInputStream(), out, err, colors, width, outWidth, folder);
  }

  Terminal withColors(boolean wanted) {
    return new Terminal(in, out, err, wanted, width, outWidth, folder);
  }

  /** A path as the user would write it. */
  String shown(Path path) {
    return path.startsWith(folder) ? folder.relativize(path).toString() : path.toString();
  }
}
