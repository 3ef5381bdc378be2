package dev.promiselang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec schema [KIND|package.yaml]}. */
final class SchemaCommand implements Command {

  @Override
  public CommandSpec spec() {
    return Options.spec("schema", "Print the JSON Schema of an api, or of package.yaml.")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("KIND")
                .description(
                    "The kind of an api, the name of its CRD, or package.yaml; the apis are listed"
                        + " when left out.")
                .build())
        .addOption(Options.folderOption())
        .addOption(Options.color());
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) {
    String asked = arguments.matchedPositionalValue(0, "");
    SchemaPrinter printer = new SchemaPrinter(terminal);
    return asked.equals("package.yaml")
        ? printer.ofPackage()
        : printer.ofApi(Options.folderOption(arguments, terminal), asked);
  }
}
