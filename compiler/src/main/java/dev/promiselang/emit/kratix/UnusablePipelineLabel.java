package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** A label of a pipeline is illegal, or would overwrite one of Kratix's own. */
record UnusablePipelineLabel(String pipeline, String key, String value, Span at)
    implements Problem {

  public static final Code CODE = new Code("P0614", "unusable-pipeline-label");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the pipeline `" + pipeline + "` cannot have the label `" + key + ": " + value + "`",
            at,
            "this pipeline has it")
        .help(
            "labels of `kratix.io` are Kratix's own; others have a key such as `acme.io/stage` and"
                + " a value of at most 63 letters, digits, `-`, `_` and `.`");
  }
}
