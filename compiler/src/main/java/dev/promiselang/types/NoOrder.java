package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** An order asked of values that have none. */
record NoOrder(Span at, String operator, Type type) implements Problem {

  public static final Code CODE = new Code("P0309", "no-order");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "values of type `" + TypeWords.of(TypeWords.found(type)) + "` have no order",
            at,
            "`" + operator + "` needs an order")
        .help(
            type instanceof Type.Any
                ? MismatchHelp.ANNOTATE
                : "numbers, versions, quantities, durations, dates and enumerations declared with"
                    + " `<` have one");
  }
}
