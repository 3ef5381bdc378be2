package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Parentheses after something that is neither a function nor a method. */
record NotCallable(Span at, String help) implements Problem {

  public static final Code CODE = new Code("P0318", "not-callable");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this cannot be called", at, "not a function").help(help);
  }
}
