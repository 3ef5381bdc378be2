package dev.promiselang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec check [DIR]}. */
final class CheckCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.spec("check", "Find out whether a package builds; write nothing.")
        .addPositional(Options.folder())
        .addOption(Options.problemFormat("How problems are told."))
        .addOption(Options.color());
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) {
    return new Check(terminal, Options.problemFormat(arguments))
        .run(Options.folder(arguments, terminal));
  }
}
