package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A status in an object of a built-in kind, which only the cluster writes. */
record StatusWritten(Span at, String owner) implements Problem {

  public static final Code CODE = new Code("P0380", "status-written");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the `status` of " + owner + " is not written by its author", at, "not yours to set")
        .help("take it away: the cluster writes there what it finds");
  }
}
