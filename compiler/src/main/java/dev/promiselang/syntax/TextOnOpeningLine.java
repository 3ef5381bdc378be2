package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Text of many lines begins on the line of its opening quotes. */
public record TextOnOpeningLine(Span at) implements Problem {

  public static final Code CODE = new Code("P0117", "text-on-opening-line");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("text of many lines starts on the next line", at, "ends this line");
  }
}
