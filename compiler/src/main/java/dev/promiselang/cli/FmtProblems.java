package dev.promiselang.cli;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.render.Reports;
import dev.promiselang.diagnostics.render.TextRenderer;
import dev.promiselang.diagnostics.render.Theme;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Why files were left alone. */
final class FmtProblems {

  private final Terminal terminal;
  private final List<SourceFile> sources = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int files;

  FmtProblems(Terminal terminal) {
    this.terminal = terminal;
  }

  /** What is wrong with one file, if anything is. */
  void add(Optional<SourceFile> file, List<Problem> found) {
    if (!found.isEmpty()) {
      file.ifPresent(sources::add);
      problems.addAll(found);
      files++;
    }
  }

  boolean any() {
    return files > 0;
  }

  int files() {
    return files;
  }

  void print() {
    TextRenderer renderer =
        new TextRenderer(
            new Sources(sources),
            terminal.colors() ? Theme.COLORS : Theme.PLAIN,
            terminal.width(),
            path -> path);
    Reports.sorted(problems).forEach(problem -> terminal.err().println(renderer.render(problem)));
  }
}
