package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A value in a manifest that the API server cannot read as what its field holds. */
record WrongManifestValue(Span at, String path, String expected) implements Problem {

  public static final Code CODE = new Code("P0791", "wrong-manifest-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
            "`" + path + "` is not " + expected, at, "an API server refuses the whole object");
    return expected.equals("a text")
        ? report.help("put a number or truth value into quotes")
        : report;
  }
}
