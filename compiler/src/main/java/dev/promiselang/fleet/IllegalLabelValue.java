package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** A fact has a value that Kubernetes does not take as a label. */
public record IllegalLabelValue(String cluster, Fact fact, String value, Span at)
    implements Problem {

  public static final Code CODE = new Code("P0505", "illegal-label-value");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`" + value + "` cannot be a label, as facts must be",
            at,
            "this is the fact `" + fact.name() + "` of `" + cluster + "`")
        .and(fact.at(), "it becomes the label `" + fact.label() + "`")
        .help(
            "a label value has at most 63 letters, digits, `-`, `_` and `.`, and begins and ends"
                + " with a letter or digit")
        .clusters(List.of(cluster));
  }
}
