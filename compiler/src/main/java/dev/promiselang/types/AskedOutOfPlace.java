package dev.promiselang.types;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Something outside of tests and policies asks what the placed fleet comes to. */
record AskedOutOfPlace(Span at, String question) implements Problem {

  public static final Code CODE = new Code("P0372", "asked-out-of-place");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + question + "` is known only in tests and policies",
            at,
            "not decided yet where this stands")
        .help("what lands where follows from the program; ask in `test` or `policy`");
  }
}
