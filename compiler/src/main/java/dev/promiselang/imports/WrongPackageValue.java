package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A value in {@code package.yaml} of the wrong form. */
record WrongPackageValue(Span at, String key, String expected, String help) implements Problem {

  public static final Code CODE = new Code("P0704", "wrong-package-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + key + "` must be " + expected, at, "this is not " + expected)
        .help(help);
  }
}
