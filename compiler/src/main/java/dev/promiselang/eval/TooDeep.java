package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Calls, or the parts of a value, nested deeper than the language allows. */
record TooDeep(Span at, boolean value, int limit, String chain) implements Problem {

  public static final Code CODE = new Code("P0451", "nested-too-deep");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return value
        ? Report.error(
                "this value nests deeper than the language allows",
                at,
                "lists and records more than " + limit + " deep in each other")
            .help(chain.isEmpty() ? "" : "it is made in " + chain)
            .help("write what is inside as a list of its own instead of one inside the other")
        : Report.error(
                "this goes deeper than the language allows",
                at,
                "more than " + Amounts.of(limit) + " expressions inside each other")
            .help(chain.isEmpty() ? "" : "the way here: " + chain)
            .help("let fewer functions and values stand on top of each other");
  }
}
