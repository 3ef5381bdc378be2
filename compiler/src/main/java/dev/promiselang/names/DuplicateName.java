package dev.promiselang.names;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A name that means two things in one file. */
record DuplicateName(Span at, String name, Span first) implements Problem {

  public static final Code CODE = new Code("P0202", "duplicate-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("`" + name + "` is declared twice", at, "declared again here")
        .and(first, "first declared here")
        .help("names do not shadow each other within a file: rename one of the two");
  }
}
