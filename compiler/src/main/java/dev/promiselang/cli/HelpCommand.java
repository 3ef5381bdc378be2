package dev.promiselang.cli;

import dev.promiselang.diagnostics.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec help [COMMAND]}. */
final class HelpCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.spec("help", "Show what can be written after a command.")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("COMMAND")
                .description("The command in question; all of them when left out.")
                .build());
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) {
    CommandLine root = arguments.commandSpec().commandLine().getParent();
    String word = arguments.matchedPositionalValue(0, "");
    CommandLine asked = word.isEmpty() ? root : root.getSubcommands().get(word);
    if (asked == null) {
      throw Options.wrong(
          arguments,
          "there is no command `"
              + word
              + "`"
              + Suggestions.nearest(word, root.getSubcommands().keySet())
                  .map(near -> "; did you mean `" + near + "`?")
                  .orElse(""));
    }
    asked.usage(terminal.out());
    return ExitCode.OK;
  }
}
