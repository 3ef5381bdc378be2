package dev.promiselang.cli;

import dev.promiselang.compile.Plan;
import dev.promiselang.compile.Verified;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.diagnostics.Suggestions;
import dev.promiselang.verify.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compiles a package and tells what came of its tests and policies. */
record TestRun(Terminal terminal, Options.Format format, TitleFilter filter, Optional<Path> junit) {

  ExitCode run(Path start) throws IOException {
    long started = System.nanoTime();
    CompiledPackage compiled = CompiledPackage.at(start, List.of());
    long nanoseconds = System.nanoTime() - started;
    ProblemPrinter printer = new ProblemPrinter(terminal, format, compiled);
    Optional<Verified> verified = compiled.compilation().plan().map(Plan::verified);
    if (verified.isEmpty()) {
      printer.print(compiled.compilation().problems());
      if (format == Options.Format.TEXT) {
        terminal.err().println("no test was run: the program has errors");
      }
      return ExitCode.PROBLEMS;
    }
    List<Verdict> all = verified.get().verdicts();
    List<Verdict> chosen =
        all.stream().filter(verdict -> filter.accepts(verdict.subject().title())).toList();
    if (chosen.isEmpty() && !filter.isEverything()) {
      List<String> titles = all.stream().map(verdict -> verdict.subject().title()).toList();
      terminal.err().println("error: there is no test or policy like `" + filter.text() + "`");
      Suggestions.nearest(filter.text(), titles)
          .ifPresent(near -> terminal.err().println("help: did you mean `" + near + "`?"));
      return ExitCode.USAGE;
    }
    TestReport report = new TestReport(compiled.compilation().sources(), chosen);
    if (junit.isPresent()) {
      String name = compiled.compilation().manifest().name();
      Files.writeString(junit.get(), new JUnitReport(report, name, nanoseconds).write());
    }
    return tell(report, errors(verified.get().before()), printer);
  }

  private ExitCode tell(TestReport report, List<Problem> errors, ProblemPrinter printer) {
    if (format == Options.Format.JSON) {
      terminal.out().print(report.json(errors));
    } else {
      List<Problem> failures =
          report.verdicts().stream().flatMap(verdict -> verdict.problems().stream()).toList();
      printer.print(Stream.concat(errors.stream(), failures.stream()).distinct().toList());
      report.verdicts().forEach(verdict -> terminal.out().println(report.line(verdict)));
      terminal.out().println(report.summary());
    }
    return report.failed() > 0 || !errors.isEmpty() ? ExitCode.PROBLEMS : ExitCode.OK;
  }

  private static List<Problem> errors(List<Problem> problems) {
    return problems.stream().filter(p -> p.report().severity() == Severity.ERROR).toList();
  }
}
