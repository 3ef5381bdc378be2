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
            "to bound "
                + bounds.stream()
                    .map(bound -> "`" + bound.path() + "`: `" + bound.bounded() + "`")
                    .collect(Collectors.joining(" and "))
                + " keeps it within the budget");
  }

  static String times(long cost, long limit) {
    long factor = cost / limit;
    return factor > WORTH_A_NUMBER
        ? "more than " + WORTH_A_NUMBER + " times"
        : "%.1f times".formatted((double) cost / limit);
  }
}
