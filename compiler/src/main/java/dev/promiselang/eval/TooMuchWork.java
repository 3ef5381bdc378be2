package dev.promiselang.eval;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** An evaluation of more steps than the language allows, and where they went. */
record TooMuchWork(Span at, long limit, List<Label> dearest, boolean loops, String chain)
    implements Problem {

  public static final Code CODE = new Code("P0490", "too-much-work");

  /** How many of the parts that took most are shown. */
  private static final int SHOWN = 3;

  static TooMuchWork of(Span at, long limit, Costs costs) {
    List<Costs.Part> dearest =
        costs.dearest(SHOWN).stream().filter(part -> percent(part, limit) > 0).toList();
    boolean loops = !dearest.isEmpty() && dearest.getFirst().unit().equals("rounds");
    List<Label> labels =
        dearest.stream().map(part -> new Label(part.at(), words(part, limit))).toList();
    return new TooMuchWork(at, limit, labels, loops, Chain.of(costs));
  }

  private static String words(Costs.Part part, long limit) {
    String times = part.unit().isEmpty() ? "" : ", in " + Amounts.of(part.times(), part.unit());
    return part.name() + " took " + percent(part, limit) + "% of the steps" + times;
  }

  private static long percent(Costs.Part part, long limit) {
    return Math.min(100, part.steps() * 100 / limit);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    return Report.error(
            "this takes more steps than the language allows",
            at,
            "not done after " + Amounts.of(limit) + " steps")
        .and(dearest)
        .help(chain.isEmpty() ? "" : "it was stopped in " + chain)
        .help(
            loops
                ? "rounds of loops inside each other multiply: loop over less, or look things up in"
                    + " a map instead of searching a list"
                : "a function that calls another twice doubles its work: compute once what is used"
                    + " again, with `let ... then`");
  }
}
