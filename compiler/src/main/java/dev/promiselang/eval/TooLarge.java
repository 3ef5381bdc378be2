package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A value, or all lets together, larger when written out than the language allows. */
record TooLarge(Span at, long size, long limit, boolean together, List<Label> parts)
    implements Problem {

  public static final Code CODE = new Code("P0450", "too-large");

  /** Sizes above are far from what anybody means; they are not told exactly. */
  private static final long EXACT = 1_000_000_000_000L;

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String amount = size > EXACT ? "more than " + Amounts.of(EXACT) : Amounts.of(size);
    return Report.error(
            together
                ? "the lets of this program are together larger than the language allows"
                : "this value is larger than the language allows",
            at,
            (together ? "up to here " : "written out ")
                + amount
                + " characters, numbers and the like")
        .and(parts)
        .help(
            "what is used in several places counts in each of them, as it does in the output;"
                + " the limit is "
                + Amounts.of(limit));
  }
}
