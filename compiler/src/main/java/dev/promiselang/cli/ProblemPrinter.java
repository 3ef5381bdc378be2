package dev.promiselang.cli;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.diagnostics.render.JsonRenderer;
import dev.promiselang.diagnostics.render.Reports;
import dev.promiselang.diagnostics.render.TextRenderer;
import dev.promiselang.diagnostics.render.Theme;
import dev.promiselang.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells the problems of a package: people read the error stream, programs read output. */
record ProblemPrinter(Terminal terminal, Options.Format format, CompiledPackage compiled) {

  void print(List<Problem> problems) {
    List<Problem> sorted = Reports.sorted(problems);
    switch (format) {
      case TEXT -> text(sorted);
      case JSON -> terminal.out().print(new JsonRenderer(sources()).render(sorted));
    }
  }

  private void text(List<Problem> problems) {
    Theme theme = terminal.colors() ? Theme.COLORS : Theme.PLAIN;
    TextRenderer renderer =
        new TextRenderer(sources(), theme, terminal.width(), this::fromWorkingFolder);
    for (Problem problem : problems) {
      terminal.err().println(renderer.render(problem));
    }
    if (!problems.isEmpty()) {
      terminal.err().println(counts(problems));
    }
  }

  private Sources sources() {
    return compiled.compilation().sources();
  }

  /** The path of a file as the reader of this terminal would open it. */
  private String fromWorkingFolder(String path) {
    Path folder = compiled.folder();
    return path.startsWith("@") || !folder.startsWith(terminal.folder())
        ? path
        : terminal.folder().relativize(folder.resolve(path)).toString();
  }

  private static String counts(List<Problem> problems) {
    return Stream.of(Severity.values())
        .map(severity -> count(problems, severity))
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String count(List<Problem> problems, Severity severity) {
    int count = (int) problems.stream().filter(p -> p.report().severity() == severity).count();
    return count == 0 ? "" : Counts.of(count, severity.word());
  }
}
