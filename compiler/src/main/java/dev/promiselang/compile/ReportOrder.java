package dev.promiselang.compile;

import dev.promiselang.diagnostics.Problem;
import dev.promiselang.source.Span;
import java.util.Comparator;

/** The order in which problems are told: by place, those of other packages last. */
final class ReportOrder {

  static final Comparator<Problem> COMPARATOR =
      Comparator.comparing(ReportOrder::inOtherPackage)
          .thenComparing(ReportOrder::place)
          .thenComparing(problem -> problem.code().id())
          .thenComparing(problem -> problem.report().title());

  private ReportOrder() {}

  private static boolean inOtherPackage(Problem problem) {
    return place(problem).file().path().startsWith("@");
  }

  private static Span place(Problem problem) {
    return problem.report().primary().at();
  }
}
