package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A cluster lacks a fact that has no default. */
public record MissingFact(String cluster, Span at, Fact fact) implements Problem {

  public static final Code CODE = new Code("P0501", "missing-fact");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "The cluster `" + cluster + "` has no `" + fact.name() + "`",
            at,
            "`" + fact.name() + "` is missing here")
        .and(fact.at(), "every cluster has it: it is declared here, without a default")
        .help("add it to the cluster, or give the fact a default: `" + fact.name() + ": ... = ...`")
        .clusters(List.of(cluster));
  }
}
