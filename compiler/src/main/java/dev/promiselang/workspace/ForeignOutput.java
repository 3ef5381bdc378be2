package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A place for output that holds something which no build has written. */
record ForeignOutput(String folder) implements Problem {

  public static final Code CODE = new Code("P0690", "foreign-output");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + folder + "` holds files that no build has written", Span.NONE, "")
        .help("a build replaces the whole folder; write to another one, or remove this one first");
  }
}
