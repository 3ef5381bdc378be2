package dev.promiselang.diagnostics.render;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order in which problems are told. */
public final class Reports {

  private Reports() {}

  private record Told(Problem problem, Report report) {}

  /** By file, place and code; what would be told twice in the same words is told once. */
  public static List<Problem> sorted(List<Problem> problems) {
    Set<List<Object>> seen = new HashSet<>();
    return problems.stream()
        .map(problem -> new Told(problem, problem.report()))
        .sorted(
            Comparator.comparing((Told told) -> told.report().primary().at())
                .thenComparing(told -> told.problem().code().id())
                .thenComparing(told -> told.report().title()))
        .filter(told -> seen.add(List.of(told.problem().code(), told.report())))
        .map(Told::problem)
        .toList();
  }
}
