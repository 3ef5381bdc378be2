package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A declaration or the file ends where something must still come. */
public record UnexpectedEnd(Span last, String expected) implements Problem {

  public static final Code CODE = new Code("P0121", "unexpected-end");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this ends too early", last, "expected " + expected + " after this")
        .help(expected.equals("`else`") ? "a value needs both sides: write `else ...` here" : "");
  }
}
