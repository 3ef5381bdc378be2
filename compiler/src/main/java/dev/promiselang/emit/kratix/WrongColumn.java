package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A column says something that Kubernetes does not take. */
record WrongColumn(Span at, String what, String help) implements Problem {

  public static final Code CODE = new Code("P0655", "wrong-column");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this column cannot be", at, what).help(help);
  }
}
