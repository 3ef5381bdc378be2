package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Kratix runs the first pipeline of a delete hook and no other. */
record SecondDeletePipeline(String pipeline, Span at, Span first) implements Problem {

  public static final Code CODE = new Code("P0606", "second-delete-pipeline");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error("Kratix would never run `" + pipeline + "`", at, "this is the second")
        .and(first, "of a `delete` hook it runs only the first")
        .help("put the containers of both into one pipeline");
  }
}
