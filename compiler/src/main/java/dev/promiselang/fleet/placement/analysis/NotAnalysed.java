package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** What a selector could mean was too much to find out. */
public record NotAnalysed(Span at) implements Problem {

  public static final Code CODE = new Code("P0543", "selector-not-analysed");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.note(
            "what this could mean on future clusters is not analysed",
            at,
            "it is of a form, or of a size, that takes too much work")
        .help("it is still evaluated for every cluster of the fleet");
  }
}
