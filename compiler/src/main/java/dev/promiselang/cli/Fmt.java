package dev.promiselang.cli;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Counts;
import dev.promiselang.format.Formatter;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.workspace.SourceFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Formats files, or only says which of them differ and how. */
final class Fmt {

  private static final SourceId INPUT = new SourceId("<stdin>");

  private final Terminal terminal;
  private final boolean check;
  private final boolean diff;
  private final FmtProblems problems;
  private int same;
  private int different;

  Fmt(Terminal terminal, boolean check, boolean diff) {
    this.terminal = terminal;
    this.check = check;
    this.diff = diff;
    this.problems = new FmtProblems(terminal);
  }

  ExitCode input() throws IOException {
    Checked<Optional<SourceFile>> read = SourceFiles.decode(terminal.in().readAllBytes(), INPUT);
    problems.add(read.value(), read.problems());
    for (SourceFile file : read.value().stream().toList()) {
      Checked<String> formatted = Formatter.format(file);
      if (!formatted.sound()) {
        problems.add(read.value(), formatted.problems());
      } else if (check || diff) {
        show(file, formatted.value());
      } else {
        terminal.out().print(formatted.value());
      }
    }
    return end();
  }

  ExitCode files(List<Path> paths) throws IOException {
    TreeSet<Path> files = new TreeSet<>();
    for (Path path : paths) {
      files.addAll(Files.isDirectory(path) ? SourceFiles.below(path) : List.of(path));
    }
    for (Path path : files) {
      Checked<Optional<SourceFile>> read =
          SourceFiles.read(path, new SourceId(terminal.shown(path)));
      problems.add(read.value(), read.problems());
      for (SourceFile file : read.value().stream().toList()) {
        format(path, file);
      }
    }
    ExitCode code = end();
    if (!diff || check) {
      terminal.out().println(summary());
    }
    return code;
  }

  private void format(Path path, SourceFile file) throws IOException {
    Checked<String> formatted = Formatter.format(file);
    if (!formatted.sound()) {
      problems.add(Optional.of(file), formatted.problems());
    } else if (check || diff) {
      show(file, formatted.value());
    } else if (differs(file, formatted.value())) {
      SourceFiles.replace(path, file.text(), formatted.value());
    }
  }

  private boolean differs(SourceFile file, String formatted) {
    boolean differs = !file.text().equals(formatted);
    same += differs ? 0 : 1;
    different += differs ? 1 : 0;
    return differs;
  }

  private void show(SourceFile file, String formatted) {
    if (differs(file, formatted)) {
      if (diff) {
        terminal.out().print(UnifiedDiff.of(file.id().path(), file.text(), formatted));
      } else {
        terminal.out().println(file.id().path());
      }
    }
  }

  private ExitCode end() {
    problems.print();
    return problems.any() || check && different > 0 ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private String summary() {
    String left = problems.any() ? "; " + Counts.of(problems.files(), "file") + " left alone" : "";
    if (check) {
      return different == 0
          ? Counts.of(same, "file") + " formatted" + left
          : Counts.of(different, "file") + " to format, " + same + " formatted" + left;
    }
    return Counts.of(different, "file") + " formatted, " + same + " unchanged" + left;
  }
}
