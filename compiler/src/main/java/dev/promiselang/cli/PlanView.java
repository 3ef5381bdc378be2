package dev.promiselang.cli;

import dev.promiselang.compile.Compilation;
import dev.promiselang.diagnostics.CompilerBug;
import dev.promiselang.fleet.placement.PlacedFleet;
import java.nio.file.Path;
import java.util.List;

/** Compiles a package and shows what lands where. */
record PlanView(Terminal terminal, Options.Format format) {

  private static final String PLAN_FILE = "plan.json";

  /** Shows one cluster or one promise where one is named, else everything. */
  ExitCode run(Path start, String cluster, String promise) {
    CompiledPackage compiled = CompiledPackage.at(start, List.of());
    Compilation compilation = compiled.compilation();
    if (!compilation.sound()) {
      new ProblemPrinter(terminal, format, compiled).print(compilation.problems());
      return ExitCode.PROBLEMS;
    }
    new ProblemPrinter(terminal, Options.Format.TEXT, compiled).print(compilation.problems());
    return format == Options.Format.JSON ? json(compilation) : table(compilation, cluster, promise);
  }

  private ExitCode json(Compilation compilation) {
    terminal
        .out()
        .print(
            compilation
                .output()
                .map(tree -> tree.text(PLAN_FILE))
                .orElseThrow(() -> new CompilerBug("a sound compilation without output")));
    return ExitCode.OK;
  }

  private ExitCode table(Compilation compilation, String cluster, String promise) {
    PlacedFleet placed =
        compilation
            .plan()
            .map(plan -> plan.fleet())
            .orElseThrow(() -> new CompilerBug("a sound compilation without a placed fleet"));
    PlanNames names = new PlanNames(placed);
    if (!cluster.isEmpty() && !names.clusters().contains(cluster)) {
      return UnknownName.tell(terminal, "cluster", cluster, names.clusters());
    }
    if (!promise.isEmpty() && names.promises(promise).isEmpty()) {
      return UnknownName.tell(terminal, "promise", promise, names.promises());
    }
    PlanPart part = new PlanPart(cluster, names.promises(promise));
    terminal.out().print(new PlanTable(placed, part, terminal.width()).text());
    return ExitCode.OK;
  }
}
