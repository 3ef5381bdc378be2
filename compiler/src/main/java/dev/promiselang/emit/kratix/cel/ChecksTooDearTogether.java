package dev.promiselang.emit.kratix.cel;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Label;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.source.Span;
import java.util.List;

/** All rules of an api together would cost more than the API server allows. */
record ChecksTooDearTogether(long cost, List<Span> dearest, List<Bound> bounds) implements Problem {

  public static final Code CODE = new Code("P0648", "checks-too-dear-together");

  ChecksTooDearTogether {
    dearest = List.copyOf(dearest);
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
                "the checks of this `api` together cost more than the API server allows",
                dearest.getFirst(),
                "their estimate is "
                    + CheckTooDear.times(cost, Cost.TOTAL_LIMIT)
                    + " the budget of an api; this is the dearest of them")
            .and(
                dearest.subList(1, dearest.size()).stream()
                    .map(at -> new Label(at, "this comes next"))
                    .toList());
    for (Bound bound : bounds) {
      report =
          report.help(
              "`" + bound.path() + "` has no bound: with `" + bound.bounded() + "` it costs less");
    }
    return report.help("bound what the checks run over, or check less");
  }
}
