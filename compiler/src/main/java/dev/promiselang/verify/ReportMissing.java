package dev.promiselang.verify;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A test that should fail with a certain report does not give it. */
record ReportMissing(Subject test, String expected, Span at, List<Problem> instead)
    implements Problem {

  public static final Code CODE = new Code("P0572", "report-missing");

  ReportMissing {
    instead = List.copyOf(instead);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String codes =
        instead.stream().map(p -> p.code().id()).distinct().collect(Collectors.joining(", "));
    Report report =
        Report.error(
            test
                + " should fail with "
                + expected
                + (instead.isEmpty() ? " and does not fail" : " and fails with " + codes),
            at,
            "this is not reported");
    for (Problem problem : instead) {
      Report other = problem.report();
      report = report.and(other.primary().at(), problem.code().id() + " is: " + other.title());
    }
    return report.help(help());
  }

  private String help() {
    String away = "take `fails " + expected + "` away, or write what is to be refused";
    String other = instead.isEmpty() ? "" : instead.getFirst().code().id();
    return other.isEmpty() || other.equals(AssertionFailed.CODE.id())
        ? away
        : "write `fails " + other + "` if that is what is meant";
  }
}
