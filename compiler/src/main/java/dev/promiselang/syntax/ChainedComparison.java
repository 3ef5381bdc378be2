package dev.promiselang.syntax;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/**
 * Two comparisons in a row, which compares the first answer with the third value; the middle one
 * belongs to both.
 */
public record ChainedComparison(
    Span at, Span first, Span middle, String left, String text, String right) implements Problem {

  public static final Code CODE = new Code("P0116", "chained-comparison");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("comparisons do not chain", at, "compares the answer of the other one")
        .and(first, "this comparison is true or false")
        .help(
            "join two comparisons with `and`: `" + left + " and " + text + " " + right + "`",
            middle.after(),
            " and " + text);
  }
}
