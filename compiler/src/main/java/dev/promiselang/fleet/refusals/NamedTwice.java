package dev.promiselang.fleet.refusals;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** Two parts of an object have one name. */
record NamedTwice(RefusedField field) implements Problem {

  public static final Code CODE = new Code("P0683", "named-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return field.report();
  }
}
