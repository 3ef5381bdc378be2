package dev.promiselang.fleet.refusals;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** An object lacks a field that API servers ask for. */
record LackingPart(RefusedField field) implements Problem {

  public static final Code CODE = new Code("P0681", "lacking-part");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return field.report();
  }
}
