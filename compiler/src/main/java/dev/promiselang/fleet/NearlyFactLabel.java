package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.types.Type;

/** Destinations lack the label of a fact, but have one that was probably meant to be it. */
public record NearlyFactLabel(Fact fact, String label, Mentions mentions) implements Problem {

  public static final Code CODE = new Code("P0526", "nearly-fact-label");

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    String title = "the label `" + label + "` is not the fact `" + fact.name() + "`";
    Report report =
        fact.defaultValue().isEmpty()
            ? Report.error(title, mentions.first(), "this fact has no value without its label")
            : Report.warning(title, mentions.first(), "so the fact keeps its default");
    return mentions
        .addTo(report.and(fact.at(), "it is read from " + wanted()))
        .help("write " + wanted() + " instead, or beside it if this label means something else");
  }

  private String wanted() {
    return fact.type() instanceof Type.SetOf
        ? "labels `" + fact.label() + ".<member>: \"true\"`"
        : "the label `" + fact.label() + "`";
  }
}
