package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.Span;
import java.util.HashSet;
import java.util.Set;

/** Reports each kind of problem once for a place, however often the place is evaluated. */
final class Findings {

  static final Value FAILED = new Value.Failed();

  private record Finding(Code code, Span at) {}

  private final Problems problems;
  private final Set<Finding> reported = new HashSet<>();

  Findings(Problems problems) {
    this.problems = problems;
  }

  void add(Problem problem) {
    if (reported.add(new Finding(problem.code(), problem.report().primary().at()))) {
      problems.add(problem);
    }
  }

  Value fail(Problem problem) {
    add(problem);
    return FAILED;
  }
}
