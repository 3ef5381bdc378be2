package dev.promiselang.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec docs [DIR]}. */
final class DocsCommand implements Command {

  private static final String PAGES = "--pages";

  @Override
  public CommandSpec spec() {
    return Options.spec("docs", "Write reference pages of a package: promises, apis, types.")
        .addPositional(Options.folder())
        .addOption(
            OptionSpec.builder(PAGES)
                .type(String.class)
                .paramLabel("markdown|html")
                .description("What the pages are written in; Markdown when left out.")
                .build())
        .addOption(
            OptionSpec.builder("--out")
                .type(String.class)
                .paramLabel("FOLDER")
                .description("Write here; the folder `reference` of the package when left out.")
                .build())
        .addOption(Options.color());
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) {
    String pages = arguments.matchedOptionValue(PAGES, "markdown");
    if (!pages.equals("markdown") && !pages.equals("html")) {
      throw Options.wrong(arguments, PAGES + " is markdown or html, not `" + pages + "`");
    }
    return new Docs(terminal, pages.equals("html"))
        .run(Options.folder(arguments, terminal), Options.out(arguments, terminal));
  }
}
