package dev.promiselang.fleet.refusals;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** An object has a field that the CRD of its kind does not have. */
record FieldNotKnown(RefusedField field) implements Problem {

  public static final Code CODE = new Code("P0689", "field-not-known");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return field.report();
  }
}
