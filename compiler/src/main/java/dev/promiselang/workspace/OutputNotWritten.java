package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Output that the system did not let us write; what was there before is still there. */
record OutputNotWritten(String folder, String reason) implements Problem {

  public static final Code CODE = new Code("P0691", "output-not-written");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + folder + "` could not be written", Span.NONE, "")
        .help("the system says: " + reason)
        .help("the output of the last build is as it was");
  }
}
