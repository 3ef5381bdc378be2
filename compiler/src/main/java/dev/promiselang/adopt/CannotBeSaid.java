package dev.promiselang.adopt;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something in YAML that the source made of it does not say. */
record CannotBeSaid(Span at, String what, String why) implements Problem {

  public static final Code CODE = new Code("P0780", "left-out");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.note(what + " is left out", at, "not in the source").help(why);
  }
}
