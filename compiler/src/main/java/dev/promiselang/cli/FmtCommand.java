package dev.promiselang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec fmt [PATH...]}. */
final class FmtCommand implements Command {

  private static final String CHECK = "--check";
  private static final String DIFF = "--diff";
  private static final String STDIN = "--stdin";
  private static final String DASH = "-";

  @Override
  public CommandSpec spec() {
    return Options.spec("fmt", "Lay out sources in the one style; rewrite only what differs.")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PATH")
                .description(
                    "Files, and folders with all files below; the current folder when left out."
                        + " `-` stands for standard input.")
                .build())
        .addOption(flag(CHECK, "Write nothing; list the files that differ and fail if any does."))
        .addOption(flag(DIFF, "Write nothing; show what would change."))
        .addOption(flag(STDIN, "Read standard input, write to standard output; the same as `-`."))
        .addOption(Options.color());
  }

  private static OptionSpec flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build();
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
    List<String> paths = arguments.matchedPositionalValue(0, List.<String>of());
    boolean input = paths.contains(DASH) || arguments.hasMatchedOption(STDIN);
    Fmt fmt =
        new Fmt(terminal, arguments.hasMatchedOption(CHECK), arguments.hasMatchedOption(DIFF));
    if (!input) {
      return fmt.files(
          paths.isEmpty()
              ? List.of(terminal.folder())
              : paths.stream().map(path -> existing(arguments, path, terminal)).toList());
    }
    if (paths.stream().anyMatch(path -> !path.equals(DASH))) {
      throw Options.wrong(arguments, "standard input is formatted alone, without other paths");
    }
    return fmt.input();
  }

  private static Path existing(ParseResult arguments, String written, Terminal terminal) {
    try {
      Path path = terminal.folder().resolve(written).normalize();
      if (Files.isRegularFile(path) || Files.isDirectory(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw Options.wrong(arguments, "`" + written + "` is no path");
    }
    throw Options.wrong(arguments, "there is no file or folder `" + written + "`");
  }
}
