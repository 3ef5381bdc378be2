package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Two pipelines of one hook have one name. */
record PipelineTwice(String pipeline, Span at, Span first) implements Problem {

  public static final Code CODE = new Code("P0607", "pipeline-twice");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "there are two pipelines called `" + pipeline + "`", at, "this is the second")
        .and(first, "this is the first")
        .help("pipelines of one hook have different names");
  }
}
