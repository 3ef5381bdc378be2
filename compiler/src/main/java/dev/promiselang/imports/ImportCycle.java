package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Modules that import each other in a circle; the last step leads back to the first module. */
record ImportCycle(List<Step> steps) implements Problem {

  public static final Code CODE = new Code("P0720", "import-cycle");

  ImportCycle {
    steps = List.copyOf(steps);
  }

  /** A module and its import of the next. */
  record Step(SourceId module, Span at) {}

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    SourceId first = steps.getFirst().module();
    String path =
        steps.stream().map(step -> step.module() + " -> ").collect(Collectors.joining()) + first;
    Report report =
        Report.error(
            steps.size() == 1
                ? "the module imports itself"
                : "these modules import each other in a circle: " + path,
            steps.getLast().at(),
            "leads back to `" + first + "`");
    for (Step step : steps.subList(0, steps.size() - 1)) {
      report = report.and(step.at(), "`" + step.module() + "` imports the next one here");
    }
    return report.help(
        steps.size() == 1
            ? "names of the same module need no import"
            : "move what both need into a module that imports neither");
  }
}
