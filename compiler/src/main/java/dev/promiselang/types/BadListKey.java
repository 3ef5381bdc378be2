package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A list by keys that its elements do not have, or may lack. */
record BadListKey(Span at, String message, String label, String help) implements Problem {

  public static final Code CODE = new Code("P0342", "bad-list-key");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(message, at, label).help(help);
  }
}
