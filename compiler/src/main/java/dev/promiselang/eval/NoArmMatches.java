package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A match none of whose arms takes the value. */
record NoArmMatches(Span at, String value) implements Problem {

  public static final Code CODE = new Code("P0413", "no-arm-matches");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("no arm of this `match` takes " + value, at, "this is " + value)
        .help("add the arm `else => ...`");
  }
}
