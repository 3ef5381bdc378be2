package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;

/** Two facts would be one label. */
public record FactLabelClash(Fact fact, Fact first) implements Problem {

  public static final Code CODE = new Code("P0515", "fact-label-clash");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "`"
                + fact.name()
                + "` and `"
                + first.name()
                + "` are both the label `"
                + fact.label()
                + "`",
            fact.at(),
            "this becomes `" + fact.label() + "`")
        .and(first.at(), "so does this")
        .help("give one of them another label: `@label(\"...\")`");
  }
}
