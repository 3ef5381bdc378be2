package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.Optional;

/**
 * Something stands where the language expects something else; {@code meant} is what it is certain
 * to be.
 */
public record UnexpectedToken(
    Span at, String found, String expected, String help, Optional<String> meant)
    implements Problem {

  UnexpectedToken(Span at, String found, String expected, String help) {
    this(at, found, expected, help, Optional.empty());
  }

  public static final Code CODE = new Code("P0101", "unexpected-token");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(found + " cannot stand here", at, "expected " + expected).help(help);
    return meant.map(word -> report.fix(new Fix("write `" + word + "`", at, word))).orElse(report);
  }
}
