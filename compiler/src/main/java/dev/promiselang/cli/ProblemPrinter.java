package dev.promiselang.cli;

import dev.promiselang.diagnostics.Counts;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.diagnostics.render.JsonRenderer;
import dev.promiselang.diagnostics.render.Reports;
import dev.promiselang.diagnostics.render.TextRenderer;
import dev.promiselang.diagnostics.render.Theme;
import dev.promiselang.source.Sources;
import java.nio.file.Path;
import java.util.List;

/** Tells problems: as text on the error stream, or as JSON on standard output. */
record ProblemPrinter(Terminal terminal, Options.Format format, CompiledPackage compiled) {

  void print(List<Problem> problems) {
    List<Problem> sorted = Reports.sorted(problems);
    Sources sources = compiled.compilation().sources();
    if (format == Options.Format.JSON) {
      terminal.out().print(new JsonRenderer(sources).render(sorted));
      return;
    }
    Theme theme = terminal.colors() ? Theme.COLORS : Theme.PLAIN;
    TextRenderer renderer = new TextRenderer(sources, theme, terminal.width(), this::path);
    sorted.forEach(problem -> terminal.err().println(renderer.render(problem)));
    if (count(sorted, Severity.ERROR) > 0) {
      terminal.err().println(summary(sorted));
    }
  }

  /**
   * A path of the package as seen from where the command runs, so that a terminal can follow it.
   */
  private String path(String path) {
    Path folder = compiled.folder();
    if (path.startsWith("@") || !folder.startsWith(terminal.folder())) {
      return path;
    }
    return terminal.folder().relativize(folder.resolve(path)).toString();
  }

  private static String summary(List<Problem> problems) {
    int errors = count(problems, Severity.ERROR);
    int warnings = count(problems, Severity.WARNING);
    return Counts.of(errors, "error")
        + (warnings > 0 ? ", " + Counts.of(warnings, "warning") : "")
        + "; `promisec explain <code>` says more about each";
  }

  private static int count(List<Problem> problems, Severity severity) {
    return (int) problems.stream().filter(p -> p.report().severity() == severity).count();
  }
}
