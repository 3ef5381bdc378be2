package dev.promiselang.fleet.refusals;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** Parts of an object do not fit each other. */
record PartsDisagree(RefusedField field) implements Problem {

  public static final Code CODE = new Code("P0684", "parts-disagree");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return field.report();
  }
}
