package dev.promiselang.cli;

import dev.promiselang.compile.Adopted;
import dev.promiselang.compile.Adopter;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.diagnostics.render.Reports;
import dev.promiselang.diagnostics.render.TextRenderer;
import dev.promiselang.diagnostics.render.Theme;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Sources;
import dev.promiselang.workspace.SourceFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes source of YAML, and tells what is not in it and what is wrong with it. */
final class ImportRun {

  private static final SourceId INPUT = new SourceId("<stdin>");
  private static final SourceId OUTPUT = new SourceId("imported.promise");

  private final Terminal terminal;
  private final Optional<Path> out;
  private final Problems problems = new Problems();
  private final List<SourceFile> read = new ArrayList<>();

  ImportRun(Terminal terminal, Optional<Path> out) {
    this.terminal = terminal;
    this.out = out;
  }

  ExitCode run(List<Path> files, boolean input) throws IOException {
    for (Path file : files) {
      take(SourceFiles.read(file, new SourceId(terminal.shown(file))));
    }
    if (input) {
      take(SourceFiles.decode(terminal.in().readAllBytes(), INPUT));
    }
    SourceId id = out.map(file -> new SourceId(terminal.shown(file))).orElse(OUTPUT);
    Optional<Adopted> adopted =
        problems.sound() ? problems.take(Adopter.adopt(read, id)) : Optional.empty();
    if (adopted.isEmpty()) {
      tell(problems.all());
      return ExitCode.PROBLEMS;
    }
    write(adopted.get().source().text());
    return tell(adopted.get());
  }

  private void take(Checked<Optional<SourceFile>> file) {
    problems.take(file).ifPresent(read::add);
  }

  private void write(String source) throws IOException {
    if (out.isEmpty()) {
      terminal.out().print(source);
    } else {
      Files.write(
          out.get(), source.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }
  }

  private ExitCode tell(Adopted adopted) {
    read.add(adopted.source());
    List<Problem> all = new ArrayList<>(problems.all());
    all.addAll(adopted.notes());
    all.addAll(adopted.compilation().problems());
    tell(all);
    boolean wrong = all.stream().anyMatch(p -> p.report().severity() == Severity.ERROR);
    return wrong ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private void tell(List<Problem> all) {
    TextRenderer renderer =
        new TextRenderer(
            new Sources(read),
            terminal.colors() ? Theme.COLORS : Theme.PLAIN,
            terminal.width(),
            path -> path);
    Reports.sorted(all).forEach(problem -> terminal.err().println(renderer.render(problem)));
  }
}
