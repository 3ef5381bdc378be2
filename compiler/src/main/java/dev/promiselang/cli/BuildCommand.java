package dev.promiselang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec build [DIR]}. */
final class BuildCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.spec("build", "Compile a package and write its output folder.")
        .addPositional(Options.folder())
        .addOption(Options.out())
        .addOption(Options.problemFormat("How problems are told."))
        .addOption(Options.color());
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) {
    return new Build(terminal, Options.problemFormat(arguments))
        .run(Options.folder(arguments, terminal), Options.out(arguments, terminal));
  }
}
