package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A name or path that is written as text is empty. */
public record EmptyName(Span at) implements Problem {

  public static final Code CODE = new Code("P0120", "empty-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this text is a name and cannot be empty", at, "empty");
  }
}
