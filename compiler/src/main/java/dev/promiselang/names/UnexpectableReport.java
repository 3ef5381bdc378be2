package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Name;
import java.util.Optional;

/** A test expects a report that the body of a test cannot give. */
record UnexpectableReport(Span at, String written, String reason) implements Problem {

  public static final Code CODE = new Code("P0221", "unexpectable-report");

  /** Only names, types and evaluation speak of what stands in the body of a test. */
  static Optional<Problem> check(Name code) {
    String text = code.text();
    if (code.isMissing() || text.matches("P0[234]\\d\\d")) {
      return Optional.empty();
    }
    String reason =
        text.matches("P0[1-7]\\d\\d")
            ? switch (text.charAt(2)) {
              case '1' -> "a file whose syntax is broken cannot be tested";
              case '5' -> "the body of a test places nothing on the fleet";
              case '6' -> "the body of a test writes no manifests";
              default -> "the body of a test imports nothing";
            }
            : "a code is written as in a report, such as `P0301`";
    return Optional.of(new UnexpectableReport(code.at(), text, reason));
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("no test can fail with `" + written + "`", at, reason)
        .help("expect what names, types or evaluation report: `P02...`, `P03...` or `P04...`");
  }
}
