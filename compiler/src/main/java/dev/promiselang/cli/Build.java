package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Counts;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.workspace.OutputWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compiles a package and, when nothing is wrong, writes its output. */
record Build(Terminal terminal, Options.Format format) {

  ExitCode run(Path start, List<Path> out) {
    CompiledPackage compiled = CompiledPackage.at(start, out);
    Compilation compilation = compiled.compilation();
    List<Problem> problems = new ArrayList<>(compilation.problems());
    Optional<OutputWriter.Outcome> outcome =
        compilation.output().flatMap(tree -> write(tree, compiled.output(), problems));
    new ProblemPrinter(terminal, format, compiled).print(problems);
    if (outcome.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    if (format == Options.Format.TEXT) {
      terminal.out().println(Summary.of(compilation));
      terminal.out().println(terminal.shown(compiled.output()) + ": " + files(outcome.get()));
    }
    return ExitCode.OK;
  }

  private static Optional<OutputWriter.Outcome> write(
      OutputTree tree, Path folder, List<Problem> problems) {
    Checked<Optional<OutputWriter.Outcome>> written = OutputWriter.write(tree, folder);
    problems.addAll(written.problems());
    return written.value();
  }

  private static String files(OutputWriter.Outcome outcome) {
    return Counts.of(outcome.written(), "file")
        + " written, "
        + outcome.removed()
        + " removed, "
        + outcome.unchanged()
        + " unchanged";
  }
}
