package dev.promiselang.cli;

import dev.promiselang.workspace.SystemWords;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The options that several commands share, and how their values are read. */
final class Options {

  /** How output is written. */
  enum Format {
    TEXT,
    JSON,
    SARIF,
    GITHUB
  }

  private static final String FORMAT = "--format";
  private static final String COLOR = "--color";
  private static final String OUT = "--out";

  private Options() {}

  static CommandSpec spec(String name, String description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(description).sortOptions(false);
    return spec;
  }

  static OptionSpec format(String description) {
    return OptionSpec.builder(FORMAT)
        .type(String.class)
        .paramLabel("text|json")
        .description(description)
        .build();
  }

  static OptionSpec problemFormat(String description) {
    return OptionSpec.builder(FORMAT)
        .type(String.class)
        .paramLabel("text|json|sarif|github")
        .description(description)
        .build();
  }

  static OptionSpec color() {
    return OptionSpec.builder(COLOR)
        .type(String.class)
        .paramLabel("auto|always|never")
        .description("Colour problems; auto does on a terminal, unless NO_COLOR is set.")
        .build();
  }

  static OptionSpec out() {
    return OptionSpec.builder(OUT)
        .type(String.class)
        .paramLabel("FOLDER")
        .description("Write here instead of the folder that package.yaml names.")
        .build();
  }

  static OptionSpec folderOption() {
    return OptionSpec.builder("--dir")
        .type(String.class)
        .paramLabel("DIR")
        .description("The folder of the package, or one below it; the current one when left out.")
        .build();
  }

  static PositionalParamSpec folder() {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("0..1")
        .type(String.class)
        .paramLabel("DIR")
        .description("The folder of the package, or one below it; the current one when left out.")
        .build();
  }

  /** How a command that answers a question does so. */
  static Format format(ParseResult arguments) {
    return formatOf(choice(arguments, FORMAT, "text", List.of("text", "json")));
  }

  /** How a command tells problems, which other programs know forms of. */
  static Format problemFormat(ParseResult arguments) {
    return formatOf(choice(arguments, FORMAT, "text", List.of("text", "json", "sarif", "github")));
  }

  private static Format formatOf(String word) {
    return Format.valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** The terminal with colours as the command line asks for them. */
  static Terminal colored(ParseResult arguments, Terminal terminal) {
    return switch (choice(arguments, COLOR, "auto", List.of("auto", "always", "never"))) {
      case "always" -> terminal.withColors(true);
      case "never" -> terminal.withColors(false);
      default -> terminal;
    };
  }

  static PositionalParamSpec path(String description) {
    return PositionalParamSpec.builder()
        .index("0")
        .arity("0..1")
        .type(String.class)
        .paramLabel("PATH")
        .description(description + " The current folder when left out.")
        .build();
  }

  /** The file or folder that the command works on. */
  static Path path(ParseResult arguments, Terminal terminal) {
    String written = arguments.matchedPositionalValue(0, "");
    Path path = path(arguments, written, terminal);
    return Files.isRegularFile(path) ? path : existing(arguments, written, terminal);
  }

  /** The folder that a path is, or that a file lies in. */
  static Path folderOf(Path path) {
    Path parent = path.getParent();
    return Files.isRegularFile(path) && parent != null ? parent : path;
  }

  /** The folder that the command works on. */
  static Path folder(ParseResult arguments, Terminal terminal) {
    return existing(arguments, arguments.matchedPositionalValue(0, ""), terminal);
  }

  static Path folderOption(ParseResult arguments, Terminal terminal) {
    return existing(arguments, arguments.matchedOptionValue("--dir", ""), terminal);
  }

  /** The folder to write, or none when the package says where. */
  static List<Path> out(ParseResult arguments, Terminal terminal) {
    if (!arguments.hasMatchedOption(OUT)) {
      return List.of();
    }
    String out = arguments.matchedOptionValue(OUT, "");
    Path folder = path(arguments, out, terminal);
    if (out.isBlank() || Files.exists(folder) && !Files.isDirectory(folder)) {
      throw wrong(arguments, OUT + " names a folder, and `" + out + "` is none");
    }
    return List.of(folder);
  }

  /** The file that an option names, which need not be there. */
  static Path file(ParseResult arguments, String option, Terminal terminal) {
    String written = arguments.matchedOptionValue(option, "");
    Path file = path(arguments, written, terminal);
    if (written.isBlank() || Files.isDirectory(file)) {
      throw wrong(arguments, option + " names a file, and `" + written + "` is none");
    }
    return file;
  }

  private static Path existing(ParseResult arguments, String written, Terminal terminal) {
    Path folder = path(arguments, written, terminal);
    if (Files.isRegularFile(folder)) {
      throw wrong(arguments, "`" + written + "` is a file; name the folder of its package instead");
    }
    if (!Files.isDirectory(folder)) {
      throw wrong(
          arguments,
          written.isEmpty()
              ? "the current folder cannot be read"
              : "there is no folder `" + written + "`");
    }
    return folder;
  }

  private static Path path(ParseResult arguments, String written, Terminal terminal) {
    try {
      return terminal.folder().resolve(written).normalize();
    } catch (InvalidPathException e) {
      throw wrong(arguments, SystemWords.of(e));
    }
  }

  private static String choice(
      ParseResult arguments, String option, String otherwise, List<String> choices) {
    String value = arguments.matchedOptionValue(option, otherwise);
    if (!choices.contains(value)) {
      throw wrong(arguments, option + " is " + either(choices) + ", not `" + value + "`");
    }
    return value;
  }

  private static String either(List<String> choices) {
    int last = choices.size() - 1;
    return String.join(", ", choices.subList(0, last)) + " or " + choices.get(last);
  }

  static ParameterException wrong(ParseResult arguments, String message) {
    return new ParameterException(arguments.commandSpec().commandLine(), message);
  }
}
