package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.eval.ValueWords;
import dev.promiselang.fleet.PromiseModel;
import java.util.List;

/** Two values of one parameter meet on a cluster. */
public record TwoValues(PromiseModel promise, Setting first, Setting second, List<String> clusters)
    implements Problem {

  public static final Code CODE = new Code("P0530", "two-values");

  /** Where both values come from: what makes findings on several clusters one. */
  Object key() {
    return List.of(
        CODE, promise.id(), first.parameter(), who(first), who(second), said(first), said(second));
  }

  TwoValues on(List<String> all) {
    return new TwoValues(promise, first, second, all);
  }

  @Override
  public Code code() {
    return CODE;
  }

  @Override
  public Report report() {
    Report report =
        Report.error(
                title(), second.origin().at(), "here it is `" + said(second) + "`: " + who(second))
            .and(first.origin().at(), "here it is `" + said(first) + "`: " + who(first))
            .and(second.reason().map(reason -> Chains.places(promise, reason)).orElse(List.of()))
            .and(first.reason().map(reason -> Chains.places(promise, reason)).orElse(List.of()))
            .clusters(clusters);
    return spelling()
        ? report.help("the two are equal, but what is rendered would differ: write them alike")
        : report.help(
            "a promise is there once on a cluster: let one of them set `"
                + first.parameter()
                + "`, the other include it bare or with a version range");
  }

  private String title() {
    return "`"
        + promise.name()
        + "` has two "
        + (spelling() ? "spellings of one value" : "values")
        + " of `"
        + first.parameter()
        + "` on "
        + ClusterFindings.words(clusters)
        + ": "
        + who(first)
        + " ("
        + said(first)
        + ") against "
        + who(second)
        + " ("
        + said(second)
        + ")";
  }

  private boolean spelling() {
    return first.value().equals(second.value());
  }

  private String who(Setting setting) {
    return setting.reason().map(reason -> Chains.words(promise, reason)).orElse(promise.name());
  }

  private static String said(Setting setting) {
    return ValueWords.of(setting.value());
  }
}
