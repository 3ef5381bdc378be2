package dev.promiselang.verify;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** An assertion of a test does not hold. */
record AssertionFailed(Subject test, String message, Shortfall shortfall) implements Problem {

  public static final Code CODE = new Code("P0570", "assertion-failed");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return told(test + " fails", message, shortfall);
  }

  /** The same form for tests and policies: the author's message, the values, where they differ. */
  static Report told(String title, String message, Shortfall shortfall) {
    Report report =
        Report.error(
                message.isEmpty() ? title : title + ": " + message,
                shortfall.primary().at(),
                shortfall.primary().text())
            .and(shortfall.others())
            .clusters(shortfall.clusters());
    return shortfall.differences().isEmpty()
        ? report
        : report.help("the two sides differ:\n" + String.join("\n", shortfall.differences()));
  }
}
