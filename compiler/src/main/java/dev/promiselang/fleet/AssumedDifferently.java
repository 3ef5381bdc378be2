package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;

/** Two libraries give a fact that the fleet does not have different defaults. */
public record AssumedDifferently(String fact, Span at, Span first) implements Problem {

  public static final Code CODE = new Code("P0509", "assumed-differently");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "libraries assume different values of the fact `" + fact + "`",
            at,
            "another default than before")
        .and(first, "the first default stands here")
        .help("declare `" + fact + "` among the facts of the fleet: then its clusters decide");
  }
}
