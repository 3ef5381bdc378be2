package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An operator between values that it is not defined for. */
record OperatorMismatch(Span at, String operator, Type left, Type right, String help)
    implements Problem {

  public static final Code CODE = new Code("P0308", "operator-mismatch");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`"
                + operator
                + "` is not defined between `"
                + TypeWords.of(TypeWords.found(left))
                + "` and `"
                + TypeWords.of(TypeWords.found(right))
                + "`",
            at,
            "`"
                + TypeWords.of(TypeWords.found(left))
                + "` "
                + operator
                + " `"
                + TypeWords.of(TypeWords.found(right))
                + "`")
        .help(help);
  }
}
