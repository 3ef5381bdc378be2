package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import dev.promiselang.diagnostics.CompilerBug;
import java.nio.file.Path;
import java.util.List;

/** Compiles a package and shows what lands where. */
record PlanView(Terminal terminal, Options.Format format) {

  private static final String PLAN_FILE = "plan.json";

  ExitCode run(Path start) {
    CompiledPackage compiled = CompiledPackage.at(start, List.of());
    Compilation compilation = compiled.compilation();
    if (!compilation.sound()) {
      new ProblemPrinter(terminal, format, compiled).print(compilation.problems());
      return ExitCode.PROBLEMS;
    }
    new ProblemPrinter(terminal, Options.Format.TEXT, compiled).print(compilation.problems());
    terminal.out().print(format == Options.Format.JSON ? json(compilation) : table(compilation));
    return ExitCode.OK;
  }

  private static String json(Compilation compilation) {
    return compilation
        .output()
        .map(tree -> tree.text(PLAN_FILE))
        .orElseThrow(() -> new CompilerBug("a sound compilation without output"));
  }

  private String table(Compilation compilation) {
    return compilation
        .plan()
        .map(plan -> new PlanTable(plan.fleet(), terminal.width()).text())
        .orElseThrow(() -> new CompilerBug("a sound compilation without a placed fleet"));
  }
}
