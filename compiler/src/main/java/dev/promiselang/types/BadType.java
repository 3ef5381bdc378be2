package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A type that cannot be built this way. */
record BadType(Span at, String message, String help) implements Problem {

  public static final Code CODE = new Code("P0322", "bad-type");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(message, at, "in this type").help(help);
  }
}
