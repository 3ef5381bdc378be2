package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** The label of a fact is none that Kubernetes takes, or belongs to somebody. */
public record IllegalFactLabel(Fact fact, boolean reserved) implements Problem {

  public static final Code CODE = new Code("P0514", "illegal-fact-label");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "the fact `" + fact.name() + "` cannot be the label `" + fact.label() + "`",
            fact.at(),
            reserved
                ? "this label belongs to Kratix or to the compiler"
                : "this is no legal label key")
        .help("choose one: `@label(\"acme.io/" + KebabCase.of(fact.name()) + "\")`");
  }
}
