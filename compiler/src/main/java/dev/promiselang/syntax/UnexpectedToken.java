package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something stands where the language expects something else. */
public record UnexpectedToken(Span at, String found, String expected, String help)
    implements Problem {

  public static final Code CODE = new Code("P0101", "unexpected-token");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(found + " cannot stand here", at, "expected " + expected).help(help);
  }
}
