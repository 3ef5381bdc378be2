package dev.promiselang.imports;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A Promise that nothing can refer to. */
record PromiseWithoutName(Span at) implements Problem {

  public static final Code CODE = new Code("P0776", "promise-without-name");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("this Promise has no name", at, "`metadata.name` is missing")
        .help("Kratix takes no Promise without `metadata.name`; write one");
  }
}
