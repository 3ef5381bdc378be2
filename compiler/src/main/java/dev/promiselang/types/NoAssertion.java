package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something in a test or policy that neither asserts anything nor names a value. */
record NoAssertion(Span at, String what) implements Problem {

  public static final Code CODE = new Code("P0375", "no-assertion");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public boolean mayFollowFromSyntax() {
    return true;
  }

  @Override
  public Report report() {
    return Report.error(what + " asserts nothing", at, "not in a test or policy")
        .help(
            "a test holds `assert`, `let`, `for` and `if`: write `assert ...`, or name a value with"
                + " `let x = ...`");
  }
}
