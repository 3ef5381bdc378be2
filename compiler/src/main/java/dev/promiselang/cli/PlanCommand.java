package dev.promiselang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec plan [DIR]}. */
final class PlanCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.spec("plan", "Show what lands on which clusters.")
        .addPositional(Options.folder())
        .addOption(Options.format("A table, or plan.json as a build writes it."))
        .addOption(Options.color());
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) {
    return new PlanView(terminal, Options.format(arguments))
        .run(Options.folder(arguments, terminal));
  }
}
