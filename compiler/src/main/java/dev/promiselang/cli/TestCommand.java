package dev.promiselang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec test [DIR]}. */
final class TestCommand implements Command {

  private static final String FILTER = "--filter";
  private static final String JUNIT = "--junit";

  @Override
  public CommandSpec spec() {
    return Options.spec("test", "Run the tests and policies of a package.")
        .addPositional(Options.folder())
        .addOption(
            option(FILTER, "TEXT", "Run those whose title holds this text, or is like it: a*b."))
        .addOption(option(JUNIT, "FILE", "Write the results as JUnit XML, for a CI server."))
        .addOption(Options.format("How the results are told."))
        .addOption(Options.color());
  }

  private static OptionSpec option(String name, String label, String description) {
    return OptionSpec.builder(name)
        .type(String.class)
        .paramLabel(label)
        .description(description)
        .build();
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
    TitleFilter filter = new TitleFilter(arguments.matchedOptionValue(FILTER, ""));
    Optional<Path> junit =
        arguments.hasMatchedOption(JUNIT)
            ? Optional.of(Options.file(arguments, JUNIT, terminal))
            : Optional.empty();
    return new TestRun(terminal, Options.format(arguments), filter, junit)
        .run(Options.folder(arguments, terminal));
  }
}
