package dev.promiselang.verify;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.syntax.Declaration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the front end has reported about the bodies of tests that expect a report. A body in which
 * that report came, or another error, is not evaluated.
 */
public final class Expectations {

  private final Map<Declaration.Test, List<Problem>> found = new IdentityHashMap<>();

  private Expectations() {}

  /**
   * Takes the reports about such bodies out of the problems. Where the expected one came, any other
   * stays: it is a mistake like all others.
   */
  public static Expectations claim(ModuleGraph graph, Problems problems) {
    Expectations expectations = new Expectations();
    for (LoadedModule module : graph.rootModules()) {
      for (Declaration declaration : module.declarations()) {
        if (declaration instanceof Declaration.Test test && test.fails().isPresent()) {
          expectations.claim(test, problems);
        }
      }
    }
    return expectations;
  }

  private void claim(Declaration.Test test, Problems problems) {
    List<Problem> inside =
        problems.all().stream()
            .filter(problem -> !problem.code().isSyntax())
            .filter(problem -> isInBody(problem, test))
            .toList();
    boolean came = inside.stream().anyMatch(problem -> isExpected(problem, test));
    List<Problem> claimed =
        came ? inside.stream().filter(p -> isExpected(p, test)).toList() : inside;
    problems.removeAll(claimed);
    found.put(test, claimed);
  }

  /** Whether it is about something between the braces, not about the head of the test. */
  private static boolean isInBody(Problem problem, Declaration.Test test) {
    return test.body().stream()
        .anyMatch(entry -> entry.at().holds(problem.report().primary().at()));
  }

  static boolean isExpected(Problem problem, Declaration.Test test) {
    return test.fails().filter(code -> code.text().equals(problem.code().id())).isPresent();
  }

  /** The reports about a body; with an error among them it cannot be evaluated. */
  List<Problem> reported(Declaration.Test test) {
    return found.getOrDefault(test, List.of());
  }

  static boolean haveError(List<Problem> problems) {
    return problems.stream().anyMatch(p -> p.report().severity() == Severity.ERROR);
  }
}
