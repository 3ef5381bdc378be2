package dev.promiselang.cli;

import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.workspace.SystemWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The program: reads its arguments, runs one command, says how it went. */
public final class Promisec {

  private static final String DEBUG = "--debug";

  private Promisec() {}

  public static ExitCode run(List<String> arguments, Terminal terminal) {
    ExitCode code = runCommand(arguments, terminal);
    if (terminal.out().checkError()) {
      terminal.err().println("error: the output could not be written to its end");
      return code == ExitCode.OK ? ExitCode.PROBLEMS : code;
    }
    return code;
  }

  private static ExitCode runCommand(List<String> arguments, Terminal terminal) {
    try {
      return run(commandLine().parseArgs(arguments.toArray(String[]::new)), terminal);
    } catch (ParameterException e) {
      return wrongUsage(e, arguments, terminal);
    } catch (IOException | UncheckedIOException | InvalidPathException e) {
      terminal.err().println("error: " + SystemWords.of(e));
      return ExitCode.PROBLEMS;
    } catch (RuntimeException | StackOverflowError e) {
      BugReport.tell(e, arguments, arguments.contains(DEBUG), terminal);
      return ExitCode.BUG;
    }
  }

  private static ExitCode run(ParseResult root, Terminal terminal) throws IOException {
    if (root.isVersionHelpRequested()) {
      terminal.out().println(VersionCommand.line());
      return ExitCode.OK;
    }
    boolean asked = root.isUsageHelpRequested();
    if (!root.hasSubcommand()) {
      root.commandSpec().commandLine().usage(asked ? terminal.out() : terminal.err());
      return asked ? ExitCode.OK : ExitCode.USAGE;
    }
    ParseResult arguments = root.subcommand();
    if (asked || arguments.isUsageHelpRequested()) {
      arguments.commandSpec().commandLine().usage(terminal.out());
      return ExitCode.OK;
    }
    return Commands.named(arguments.commandSpec().name())
        .run(arguments, Options.colored(arguments, terminal));
  }

  private static ExitCode wrongUsage(
      ParameterException wrong, List<String> arguments, Terminal terminal) {
    CommandLine line = wrong.getCommandLine();
    boolean noCommand =
        line.getParent() == null && !arguments.isEmpty() && !arguments.getFirst().startsWith("-");
    if (noCommand) {
      String word = arguments.getFirst();
      terminal.err().println("error: there is no command `" + word + "`");
      Suggestions.nearest(word, line.getSubcommands().keySet())
          .ifPresent(near -> terminal.err().println("help: did you mean `" + near + "`?"));
    } else {
      terminal.err().println("error: " + wrong.getMessage());
    }
    String command = line.getParent() == null ? "" : " " + line.getCommandName();
    terminal.err().println("help: `promisec help" + command + "` shows what can be written");
    return ExitCode.USAGE;
  }

  /** The command line with every command; it parses and prints usage, and runs nothing. */
  static CommandLine commandLine() {
    CommandSpec root = CommandSpec.create().name("promisec");
    root.usageMessage()
        .description("Compiles promises and the fleets they land on to Kratix.")
        .commandListHeading("%nCommands:%n")
        .footer("", "Exit codes: 0 fine, 1 problems in the sources, 2 wrong usage, 70 a bug.");
    for (Command command : Commands.ALL) {
      CommandSpec spec = command.spec();
      spec.addOption(
          OptionSpec.builder(DEBUG)
              .hidden(true)
              .description("Print the stack trace of a bug.")
              .build());
      root.addSubcommand(spec.name(), new CommandLine(spec));
    }
    root.addOption(help());
    root.addOption(version());
    root.subcommands().values().forEach(sub -> sub.getCommandSpec().addOption(help()));
    return new CommandLine(root);
  }

  private static OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .description("Show the version of the compiler and of the language.")
        .build();
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help.")
        .build();
  }
}
