package dev.promiselang.fleet.placement.portable;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** The content of a promise of a library reads a fact. */
public record FactInLibrary(String promise, Span at) implements Problem {

  public static final Code CODE = new Code("P0547", "fact-in-library");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + promise + "` reads a fact, which is not known without a fleet",
            at,
            "this differs from cluster to cluster")
        .help("let it be a parameter, or a field of the api that users set");
  }
}
