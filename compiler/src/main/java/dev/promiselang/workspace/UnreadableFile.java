package dev.promiselang.workspace;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.SourceId;
import dev.promiselang.source.Span;

/** A file that is there but that the system does not let us read. */
record UnreadableFile(SourceId file, String reason) implements Problem {

  public static final Code CODE = new Code("P0728", "unreadable-file");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + file + "` cannot be read", new Span(file, 0, 0), "")
        .help("the system says: " + reason);
  }
}
