package dev.promiselang.cli;

import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec fix [PATH]}. */
final class FixCommand implements Command {

  private static final String DIFF = "--diff";

  @Override
  public CommandSpec spec() {
    return Options.spec("fix", "Mend what can be mended without a doubt, and tell what is left.")
        .addPositional(Options.path("The package, a folder below it, or one file of it."))
        .addOption(
            OptionSpec.builder(DIFF).description("Show what would change; write nothing.").build())
        .addOption(Options.problemFormat("How the problems that are left are told."))
        .addOption(Options.color());
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
    Path path = Options.path(arguments, terminal);
    Mend mend =
        new Mend(terminal, Options.problemFormat(arguments), arguments.hasMatchedOption(DIFF));
    return mend.run(Options.folderOf(path), file -> file.startsWith(path));
  }
}
