package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something in a selector that cannot be analysed. */
record NotASelector(Span at, String reason) implements Problem {

  public static final Code CODE = new Code("P0312", "not-a-selector");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this cannot stand in a selector", at, reason)
        .help(
            "a selector compares facts with values, joined by `and`, `or` and `not`; it may name"
                + " groups and ask `any p in pools : ...`");
  }
}
