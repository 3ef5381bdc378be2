package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.types.Type;

/** A fact has a type that no label can carry. */
public record UnusableFactType(Fact fact) implements Problem {

  public static final Code CODE = new Code("P0513", "unusable-fact-type");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    boolean optional = fact.type() instanceof Type.Maybe;
    return Report.error(
            "The fact `" + fact.name() + "` cannot be " + (optional ? "optional" : "a Number"),
            fact.at(),
            optional ? "every cluster has every fact" : "a Number is no label")
        .help(
            optional
                ? "give it a default instead: `" + fact.name() + ": ... = ...`"
                : "use Int, Quantity or Version");
  }
}
