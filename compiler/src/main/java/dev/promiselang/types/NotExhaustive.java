package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A match that does not say what happens for some values. */
record NotExhaustive(Span at, List<String> missing) implements Problem {

  public static final Code CODE = new Code("P0314", "not-exhaustive");

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
    return Report.error(
            missing.isEmpty()
                ? "this `match` does not cover every value"
                : "this `match` does not cover " + String.join(", ", missing),
            at,
            "an arm is missing")
        .help(
            missing.isEmpty()
                ? "add `else => ...` as the last arm"
                : "add `" + missing.getFirst() + " => ...`, or `else => ...` as the last arm");
  }
}
