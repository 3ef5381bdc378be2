package dev.promiselang.cli;

import dev.promiselang.cli.ExplainPages.Page;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code promisec explain [CODE]}. */
final class ExplainCommand implements Command {

  private static final String ALL = "--all";

  @Override
  public CommandSpec spec() {
    return Options.spec("explain", "Explain a kind of problem, with an example and its remedy.")
        .addPositional(
            PositionalParamSpec.builder()
                .index("0")
                .arity("0..1")
                .type(String.class)
                .paramLabel("CODE")
                .description("Such as P0201 or unknown-name; all are listed when left out.")
                .build())
        .addOption(
            OptionSpec.builder(ALL)
                .description("Print every page, one after the other, as Markdown.")
                .build());
  }

  @Override
  public ExitCode run(ParseResult arguments, Terminal terminal) {
    String asked = arguments.matchedPositionalValue(0, "");
    ExplainPages pages = ExplainPages.bundled();
    if (arguments.hasMatchedOption(ALL)) {
      if (!asked.isEmpty()) {
        throw Options.wrong(arguments, ALL + " prints every page; leave `" + asked + "` out");
      }
      terminal.out().println(String.join("\n", pages.all().stream().map(Page::text).toList()));
      return ExitCode.OK;
    }
    if (asked.isEmpty()) {
      pages.all().forEach(page -> terminal.out().println(page.line(terminal.outWidth())));
      return ExitCode.OK;
    }
    Page page =
        pages
            .find(asked)
            .orElseThrow(
                () ->
                    Options.wrong(
                        arguments, "there is no problem `" + asked + "`" + pages.hint(asked)));
    terminal.out().print(page.text());
    return ExitCode.OK;
  }
}
