package dev.promiselang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec why CLUSTER [PROMISE]}. */
final class WhyCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.spec("why", "Say why promises land on a cluster, or why one does not.")
        .addPositional(argument(0, "0..1", "CLUSTER", "The name of a cluster."))
        .addPositional(
            argument(1, "0..1", "PROMISE", "A promise, by its name in the program or in Kratix."))
        .addOption(Options.folderOption())
        .addOption(Options.format("How the answer is told."))
        .addOption(Options.color());
  }

  private static PositionalParamSpec argument(
      int index, String arity, String label, String description) {
    return PositionalParamSpec.builder()
        .index(String.valueOf(index))
        .arity(arity)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) {
    String cluster = arguments.matchedPositionalValue(0, "");
    if (cluster.isEmpty()) {
      throw Options.wrong(
          arguments,
          "why needs a cluster: `promisec why CLUSTER`, or `promisec why CLUSTER PROMISE`");
    }
    return new WhyAnswer(terminal, Options.format(arguments))
        .run(
            Options.folderOption(arguments, terminal),
            cluster,
            arguments.matchedPositionalValue(1, ""));
  }
}
