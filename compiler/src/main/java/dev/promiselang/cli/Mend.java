package dev.promiselang.cli;

import dev.promiselang.diagnostics.Counts;
import dev.promiselang.source.SourceId;
import dev.promiselang.workspace.SourceFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Predicate;

/** Mends what is certain in a package, or shows what that would change, and tells what is left. */
record Mend(Terminal terminal, Options.Format format, boolean onlyShow) {

  private static final String MARK = "\uFEFF";

  ExitCode run(Path start, Predicate<Path> wanted) throws IOException {
    Predicate<SourceId> files =
        id -> wanted.test(CompiledPackage.folderOf(start).resolve(id.path()));
    CertainFixes.Outcome outcome = CertainFixes.of(start, files);
    ProblemPrinter printer = new ProblemPrinter(terminal, format, outcome.compiled());
    for (CertainFixes.Changed file : outcome.files()) {
      if (onlyShow) {
        terminal
            .out()
            .print(UnifiedDiff.of(printer.path(file.file().path()), file.before(), file.after()));
      } else {
        Path path = outcome.compiled().folder().resolve(file.file().path());
        String mark = markOf(path, file.file());
        SourceFiles.replace(path, mark + file.before(), mark + file.after());
      }
    }
    if (!onlyShow && format == Options.Format.TEXT) {
      tell(outcome, printer);
    }
    printer.print(outcome.compiled().compilation().problems());
    return outcome.compiled().compilation().sound() ? ExitCode.OK : ExitCode.PROBLEMS;
  }

  /** The byte order mark that a file begins with; the compiler does not see it. */
  private static String markOf(Path path, SourceId id) {
    boolean marked =
        SourceFiles.read(path, id).value().filter(f -> f.text().startsWith(MARK)).isPresent();
    return marked ? MARK : "";
  }

  private void tell(CertainFixes.Outcome outcome, ProblemPrinter printer) {
    for (CertainFixes.Made made : outcome.made()) {
      terminal
          .out()
          .println(
              printer.path(made.file().path())
                  + ":"
                  + made.at().line()
                  + ":"
                  + made.at().column()
                  + ": "
                  + made.title());
    }
    terminal
        .out()
        .println(
            outcome.made().isEmpty()
                ? "nothing to mend"
                : "mended "
                    + Counts.of(outcome.made().size(), "place")
                    + " in "
                    + Counts.of(outcome.files().size(), "file"));
  }
}
