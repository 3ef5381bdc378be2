package dev.promiselang.cli;

import dev.promiselang.workspace.BundledFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec version}. */
final class VersionCommand implements Command {

  private static final String LANGUAGE = "1";

  /** The version of this compiler, which the build writes down. */
  static String version() {
    return new BundledFiles("promisec").read("version.txt").orElse("unknown").strip();
  }

  /** Both versions in a line. */
  static String line() {
    return "promisec " + version() + ", language " + LANGUAGE;
  }

  @Override
  public CommandSpec spec() {
    return Options.spec("version", "Show the version of the compiler and of the language.");
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) {
    terminal.out().println(line());
    return ExitCode.OK;
  }
}
