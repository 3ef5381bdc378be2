package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A cluster lacks facts that have no default. */
public record MissingFacts(String cluster, Span at, List<Fact> facts) implements Problem {

  public static final Code CODE = new Code("P0501", "missing-fact");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
                "the cluster `" + cluster + "` has no " + names(),
                at,
                names() + (facts.size() == 1 ? " is" : " are") + " missing here")
            .help(
                "every cluster has every fact: add "
                    + (facts.size() == 1 ? "it" : "them")
                    + " here, or give the fact a default")
            .clusters(List.of(cluster));
    for (Fact fact : facts) {
      report = report.and(fact.at(), "`" + fact.name() + "` is declared here, without a default");
    }
    return report;
  }

  private String names() {
    return facts.stream().map(fact -> "`" + fact.name() + "`").collect(Collectors.joining(", "));
  }
}
