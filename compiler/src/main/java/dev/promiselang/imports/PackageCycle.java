package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** Packages that depend on each other in a circle; the last leads back to the first. */
record PackageCycle(List<Step> steps) implements Problem {

  public static final Code CODE = new Code("P0756", "package-cycle");

  /** A package and its dependency on the next. */
  record Step(String name, String shown, Span at) {}

  PackageCycle {
    steps = List.copyOf(steps);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String first = steps.getFirst().shown();
    String circle =
        steps.stream().map(step -> step.shown() + " -> ").collect(Collectors.joining()) + first;
    Report report =
        Report.error(
            steps.size() == 1
                ? "the package `" + first + "` depends on itself"
                : "these packages depend on each other in a circle: " + circle,
            steps.getLast().at(),
            "leads back to `" + first + "`");
    for (Step step : steps.subList(0, steps.size() - 1)) {
      report = report.and(step.at(), "`" + step.shown() + "` depends on the next one here");
    }
    return report.help(
        steps.size() == 1
            ? "modules of one package see each other by path"
            : "move what both need into a package that depends on neither");
  }
}
