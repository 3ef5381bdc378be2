package dev.promiselang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec import FILE...}. */
final class ImportCommand implements Command {

  private static final String OUT = "--out";
  private static final String DASH = "-";

  @Override
  public CommandSpec spec() {
    return Options.spec("import", "Make source of the CRDs and Promises in files of YAML or JSON.")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0..*")
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE")
                .description("Files of YAML or JSON; `-` stands for standard input.")
                .build())
        .addOption(
            OptionSpec.builder(OUT)
                .type(String.class)
                .paramLabel("FILE")
                .description(
                    "Write here, a file that is not there yet; standard output when left out.")
                .build())
        .addOption(Options.color());
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) throws IOException {
    List<String> written = arguments.matchedPositionalValue(0, List.<String>of());
    if (written.isEmpty()) {
      throw Options.wrong(arguments, "say which files to read, or `-` for standard input");
    }
    List<Path> files =
        written.stream()
            .filter(file -> !file.equals(DASH))
            .map(file -> existing(arguments, file, terminal))
            .toList();
    return new ImportRun(terminal, out(arguments, terminal)).run(files, written.contains(DASH));
  }

  private static Path existing(ParseResult arguments, String written, Terminal terminal) {
    try {
      Path path = terminal.folder().resolve(written).normalize();
      if (Files.isRegularFile(path)) {
        return path;
      }
    } catch (InvalidPathException e) {
      throw Options.wrong(arguments, "`" + written + "` is no path");
    }
    throw Options.wrong(arguments, "there is no file `" + written + "`");
  }

  /** A file that is there is never written over: it may have been changed since. */
  private static Optional<Path> out(ParseResult arguments, Terminal terminal) {
    if (!arguments.hasMatchedOption(OUT)) {
      return Optional.empty();
    }
    Path file = Options.file(arguments, OUT, terminal);
    if (Files.exists(file)) {
      throw Options.wrong(arguments, "`" + terminal.shown(file) + "` is there already");
    }
    return Optional.of(file);
  }
}
