package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Fix;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A path that names a file in other capitals than the file has. */
record PathCase(Span at, String written, String actual) implements Problem {

  public static final Code CODE = new Code("P0709", "path-case");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the file is called `" + actual + "`", at, "differs in upper and lower case")
        .help(
            "some file systems would find `"
                + written
                + "`, others would not; write the path as the file is called")
        .fix(new Fix("write the path as the file is called", at, "\"" + actual + "\""));
  }
}
