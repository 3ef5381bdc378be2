package dev.promiselang.verify;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps a mistake that several evaluations meet from being told more than once. */
final class Reported {

  private record Mistake(Code code, Span at) {}

  private Reported() {}

  /** The first report of each mistake that is not known already. */
  static List<Problem> once(List<Problem> problems, List<Problem> known) {
    Set<Mistake> told = new HashSet<>();
    known.forEach(problem -> told.add(mistake(problem)));
    return problems.stream().filter(problem -> told.add(mistake(problem))).toList();
  }

  private static Mistake mistake(Problem problem) {
    return new Mistake(problem.code(), problem.report().primary().at());
  }
}
