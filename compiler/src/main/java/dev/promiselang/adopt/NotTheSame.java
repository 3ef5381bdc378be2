package dev.promiselang.adopt;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** What is written from the source differs from what it was made of. */
record NotTheSame(Span at, String name, String path) implements Problem {

  public static final Code CODE = new Code("P0781", "not-the-same");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.warning(
            "`" + name + "` is not written as it was read", at, "`" + path + "` differs")
        .help("compare the two, and change the source where the difference matters");
  }
}
