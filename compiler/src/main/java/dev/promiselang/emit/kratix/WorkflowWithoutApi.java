package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A workflow waits for requests that nobody can make. */
record WorkflowWithoutApi(String promise, Span at) implements Problem {

  public static final Code CODE = new Code("P0611", "workflow-without-api");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + promise + "` has a workflow for requests, but no api", at, "this would never run")
        .help("add an `api`, or run it for the promise itself: `workflow promise.configure`");
  }
}
