package dev.promiselang.fleet.refusals;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** A field of an object has a value that API servers refuse. */
record RefusedValue(RefusedField field) implements Problem {

  public static final Code CODE = new Code("P0680", "refused-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return field.report();
  }
}
