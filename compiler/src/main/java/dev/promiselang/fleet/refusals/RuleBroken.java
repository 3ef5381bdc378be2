package dev.promiselang.fleet.refusals;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** An object breaks a rule that the CRD of its kind says in CEL. */
record RuleBroken(RefusedField field) implements Problem {

  public static final Code CODE = new Code("P0688", "rule-broken");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return field.report();
  }
}
