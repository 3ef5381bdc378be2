package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A check on the facts does not hold for a cluster. */
public record ViolatedFactCheck(String message, Span checkAt, Span at, List<String> clusters)
    implements Problem {

  public static final Code CODE = new Code("P0510", "violated-fact-check");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            message,
            at,
            (clusters.size() == 1
                    ? "`" + clusters.getFirst() + "`"
                    : clusters.size() + " clusters, this one first, are")
                + (clusters.size() == 1 ? " is" : "")
                + " not as the check wants it")
        .and(checkAt, "this check does not hold")
        .clusters(clusters);
  }
}
