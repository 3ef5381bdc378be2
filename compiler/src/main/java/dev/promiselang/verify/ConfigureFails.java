package dev.promiselang.verify;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** What a promise makes of requests cannot be computed for one that its api admits. */
record ConfigureFails(String promise, Problem cause, Span example) implements Problem {

  public static final Code CODE = new Code("P0573", "configure-fails");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report told = cause.report();
    Report report =
        Report.error(
                "`" + promise + "` cannot answer a request that its `api` admits: " + told.title(),
                told.primary().at(),
                told.primary().text())
            .and(told.others());
    report =
        example.isNone()
            ? report.help("the request is the one that sets nothing: all fields have defaults")
            : report.and(example, "the request has this example");
    for (String help : told.help()) {
      report = report.help(help);
    }
    return report;
  }
}
