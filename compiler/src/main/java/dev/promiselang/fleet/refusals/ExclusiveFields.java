package dev.promiselang.fleet.refusals;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** Fields of an object exclude each other, or one of them must be chosen. */
record ExclusiveFields(RefusedField field) implements Problem {

  public static final Code CODE = new Code("P0682", "exclusive-fields");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return field.report();
  }
}
