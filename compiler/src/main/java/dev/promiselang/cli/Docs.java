package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Counts;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.eval.Program;
import dev.promiselang.reference.Html;
import dev.promiselang.reference.ReferencePages;
import dev.promiselang.workspace.OutputMark;
import dev.promiselang.workspace.OutputWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Compiles a package and writes its reference pages. */
record Docs(Terminal terminal, boolean html) {

  private static final String FOLDER = "reference";

  private static final List<OutputMark> MARKS =
      List.of(
          new OutputMark("index.md", List.of(ReferencePages.MARK)),
          new OutputMark("index.html", List.of(ReferencePages.MARK)));

  ExitCode run(Path start, List<Path> out) {
    CompiledPackage compiled = CompiledPackage.at(start, out);
    Compilation compilation = compiled.compilation();
    ProblemPrinter printer = new ProblemPrinter(terminal, Options.Format.TEXT, compiled);
    if (compiled.crds().isEmpty() || compilation.plan().isEmpty()) {
      printer.print(compilation.problems());
      return ExitCode.PROBLEMS;
    }
    Program program = compilation.plan().get().program();
    SortedMap<String, String> pages =
        ReferencePages.markdown(program.graph(), program.resolution(), program.typing());
    Path folder = out.isEmpty() ? compiled.folder().resolve(FOLDER) : out.getFirst();
    Checked<Optional<OutputWriter.Outcome>> written =
        OutputWriter.write(OutputTree.ofTexts(html ? Html.of(pages) : pages), folder, MARKS);
    printer.print(written.problems());
    if (written.value().isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    terminal.out().println(Counts.of(pages.size(), "page") + " in " + terminal.shown(folder));
    return ExitCode.OK;
  }
}
