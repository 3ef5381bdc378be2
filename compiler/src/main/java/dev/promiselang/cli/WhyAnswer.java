package dev.promiselang.cli;

import java.nio.file.Path;

/** X. */
record WhyAnswer(Terminal t) {
  ExitCode run(Path p, String c, String q) {
    return ExitCode.OK;
  }
}
