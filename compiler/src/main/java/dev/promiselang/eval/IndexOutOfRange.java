package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An index that a list does not have. */
record IndexOutOfRange(Span at, long index, int size) implements Problem {

  public static final Code CODE = new Code("P0403", "index-out-of-range");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "the list has no element " + index,
            at,
            "the list has " + size + (size == 1 ? " element" : " elements"));
    return size == 0
        ? report
        : report.help(size == 1 ? "its only index is 0" : "its indexes are 0.." + (size - 1));
  }
}
