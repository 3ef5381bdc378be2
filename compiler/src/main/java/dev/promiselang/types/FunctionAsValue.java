package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A function or lambda where a value is needed. */
record FunctionAsValue(Span at, String name) implements Problem {

  public static final Code CODE = new Code("P0327", "function-as-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("functions are not values", at, "call it: `" + name + "(...)`")
        .help("a function name or lambda may only be an argument of a method such as `map`");
  }
}
