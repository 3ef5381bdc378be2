package dev.promiselang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec plan [DIR]}. */
final class PlanCommand implements Command {

  private static final String CLUSTER = "--cluster";
  private static final String PROMISE = "--promise";

  @Override
  public CommandSpec spec() {
    return Options.spec("plan", "Show what lands on which clusters.")
        .addPositional(Options.folder())
        .addOption(name(CLUSTER, "Show this cluster and what lands there."))
        .addOption(name(PROMISE, "Show this promise and where it lands."))
        .addOption(Options.format("A table, or plan.json as a build writes it."))
        .addOption(Options.color());
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) {
    String cluster = arguments.matchedOptionValue(CLUSTER, "");
    String promise = arguments.matchedOptionValue(PROMISE, "");
    Options.Format format = Options.format(arguments);
    if (format == Options.Format.JSON && !(cluster + promise).isEmpty()) {
      throw Options.wrong(
          arguments, CLUSTER + " and " + PROMISE + " are for the table; plan.json is whole");
    }
    return new PlanView(terminal, format)
        .run(Options.folder(arguments, terminal), cluster, promise);
  }

  private static OptionSpec name(String option, String description) {
    return OptionSpec.builder(option)
        .type(String.class)
        .paramLabel("NAME")
        .description(description)
        .build();
  }
}
