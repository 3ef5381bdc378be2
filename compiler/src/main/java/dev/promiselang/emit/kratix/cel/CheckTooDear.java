package dev.promiselang.emit.kratix.cel;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/** A rule or message would cost more than the API server allows, for what it runs over. */
record CheckTooDear(Span at, boolean message, long cost, List<Bound> bounds) implements Problem {

  public static final Code CODE = new Code("P0647", "check-too-dear");
  private static final long WORTH_A_NUMBER = 100;
  private static final double NEARLY_ONE = 1.05;

  CheckTooDear {
    bounds = List.copyOf(bounds);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
                "this "
                    + (message ? "message" : "check")
                    + " costs more than the API server allows",
                at,
                "its estimate is " + times(cost, Cost.LIMIT) + " the budget of one rule")
            .and(
                bounds.stream()
                    .map(b -> new Label(b.at(), "this " + b.noun() + " has no bound"))
                    .toList());
    return bounds.isEmpty()
        ? report.help("say less in one check, or bound what it runs over")
        : report.help(
            bounds.stream()
                    .map(bound -> "`" + bound.path() + "` as `" + bound.bounded() + "`")
                    .collect(Collectors.joining(" and "))
                + (bounds.size() == 1 ? " keeps" : " keep")
                + " it within the budget");
  }

  static String times(long cost, long limit) {
    double factor = (double) cost / limit;
    if (factor > WORTH_A_NUMBER) {
      return "more than " + WORTH_A_NUMBER + " times";
    }
    return factor < NEARLY_ONE ? "just over" : Math.round(factor * 10) / 10.0 + " times";
  }
}
