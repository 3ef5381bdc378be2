package dev.promiselang.emit.kratix.cel;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A check says something that a rule of the API server cannot say. */
record NotInCel(Span at, String construct, String reason, String help) implements Problem {

  public static final Code CODE = new Code("P0645", "not-in-cel");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            construct + " cannot be part of a check that the API server runs", at, reason)
        .help(help);
  }
}
