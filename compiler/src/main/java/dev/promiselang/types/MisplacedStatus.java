package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A {@code status} stands in a record that is no api. */
record MisplacedStatus(Span at) implements Problem {

  public static final Code CODE = new Code("P0387", "misplaced-status");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`status` belongs to an `api`", at, "this is no api")
        .help("a field of this name has a colon: `status: { ... }`");
  }
}
