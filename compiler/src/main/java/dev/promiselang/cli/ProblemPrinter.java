package dev.promiselang.cli;

import dev.promiselang.diagnostics.Counts;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.diagnostics.render.GitHubRenderer;
import dev.promiselang.diagnostics.render.JsonRenderer;
import dev.promiselang.diagnostics.render.Reports;
import dev.promiselang.diagnostics.render.SarifRenderer;
import dev.promiselang.diagnostics.render.TextRenderer;
import dev.promiselang.diagnostics.render.Theme;
import dev.promiselang.source.Sources;
import java.nio.file.Path;
import java.util.List;

/** Tells problems: as text on the error stream, in other forms on standard output. */
record ProblemPrinter(Terminal terminal, Options.Format format, CompiledPackage compiled) {

  void print(List<Problem> problems) {
    List<Problem> sorted = Reports.sorted(problems);
    Sources sources = compiled.compilation().sources();
    switch (format) {
      case TEXT -> text(sorted, sources);
      case JSON -> terminal.out().print(new JsonRenderer(sources).render(sorted));
      case SARIF -> terminal.out().print(sarif(sources).render(sorted));
      case GITHUB -> terminal.out().print(new GitHubRenderer(sources, this::path).render(sorted));
    }
  }

  private SarifRenderer sarif(Sources sources) {
    ExplainPages pages = ExplainPages.bundled();
    return new SarifRenderer(
        sources, this::path, VersionCommand.version(), code -> pages.of(code).text());
  }

  private void text(List<Problem> problems, Sources sources) {
    Theme theme = terminal.colors() ? Theme.COLORS : Theme.PLAIN;
    TextRenderer renderer = new TextRenderer(sources, theme, terminal.width(), this::path);
    problems.forEach(problem -> terminal.err().println(renderer.render(problem)));
    if (count(problems, Severity.ERROR) > 0) {
      terminal.err().println(summary(problems));
    }
  }

  /**
   * A path of the package as seen from where the command runs, so that a terminal can follow it.
   */
  String path(String path) {
    Path folder = compiled.folder();
    if (path.startsWith("@") || !folder.startsWith(terminal.folder())) {
      return path;
    }
    return terminal.folder().relativize(folder.resolve(path)).toString();
  }

  private static String summary(List<Problem> problems) {
    int errors = count(problems, Severity.ERROR);
    int warnings = count(problems, Severity.WARNING);
    int mendable = (int) problems.stream().filter(p -> !p.report().fixes().isEmpty()).count();
    return Counts.of(errors, "error")
        + (warnings > 0 ? ", " + Counts.of(warnings, "warning") : "")
        + "; `promisec explain <code>` says more about each"
        + (mendable > 0 ? ", `promisec fix` mends " + mendable : "");
  }

  private static int count(List<Problem> problems, Severity severity) {
    return (int) problems.stream().filter(p -> p.report().severity() == severity).count();
  }
}
