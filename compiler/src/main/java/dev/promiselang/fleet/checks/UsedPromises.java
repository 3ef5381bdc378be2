package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayList;
import java.util.List;

/** What a promise uses is on the platform. */
final class UsedPromises implements FleetCheck {

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    List<Problem> problems = new ArrayList<>();
    for (PromiseModel promise : fleet.placed().promises().all()) {
      if (!fleet.placed().landings(promise.id()).isEmpty()) {
        for (PromiseItem.Uses item : promise.items(PromiseItem.Uses.class)) {
          fleet
              .names()
              .of(item.promise())
              .filter(used -> fleet.placed().landings(used.id()).isEmpty())
              .ifPresent(
                  used -> problems.add(new NotOnPlatform(promise.name(), used.name(), item.at())));
        }
      }
    }
    return problems;
  }

  /** A promise uses one that lands nowhere and so is not on the platform. */
  record NotOnPlatform(String promise, String used, Span at) implements Problem {

    static final Code CODE = new Code("P0557", "used-promise-not-on-platform");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public Report report() {
      return Report.error(
              "`" + promise + "` uses `" + used + "`, which is not on the platform",
              at,
              "`" + used + "` lands on no cluster, so it is not emitted")
          .help("place `" + used + "` on the clusters that its requests should go to");
    }
  }
}
