package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.types.Type;

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
            "`" + fact.name() + "` and `" + first.name() + "` are both the label `" + label() + "`",
            fact.at(),
            "this becomes `" + fact.label() + "`" + members(fact))
        .and(first.at(), "this becomes `" + first.label() + "`" + members(first))
        .help("give one of them another label: `@label(\"...\")`");
  }

  /** A set is a label for each member, below its own. */
  private String label() {
    return fact.label().length() > first.label().length() ? fact.label() : first.label();
  }

  private static String members(Fact fact) {
    return fact.type() instanceof Type.SetOf ? " with `.` and each of its members" : "";
  }
}
