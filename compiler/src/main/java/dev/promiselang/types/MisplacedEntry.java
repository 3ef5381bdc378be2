package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An entry in a block where it has no meaning. */
record MisplacedEntry(Span at, String what, String where, String help) implements Problem {

  public static final Code CODE = new Code("P0319", "misplaced-entry");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(what + " cannot stand " + where, at, "not here").help(help);
  }
}
