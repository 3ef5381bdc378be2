package dev.promiselang.eval.builtins;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A pattern that RE2 does not understand, found when it is used. */
record BrokenPattern(Span at, String what) implements Problem {

  public static final Code CODE = new Code("P0453", "broken-pattern");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this pattern cannot be used", at, what)
        .help("patterns are RE2: there are no lookarounds and no references back")
        .help("raw text, `'...'`, needs no second backslash");
  }
}
