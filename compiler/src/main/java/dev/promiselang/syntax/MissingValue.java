package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/**
 * A key, a name or an operator has nothing after it: {@code what} is missing there. It is {@code
 * nested} when keys follow that are indented as if they stood inside.
 */
public record MissingValue(Span at, String what, boolean nested) implements Problem {

  public static final Code CODE = new Code("P0104", "missing-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report = Report.error(what + " is missing", at, "nothing follows this");
    return nested ? report.help("what is inside a key stands in braces: `spec: { ... }`") : report;
  }
}
