package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.Cluster;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.PromiseUse;
import java.util.Optional;

/** Brings what a promise includes to where it lands. */
final class Includes {

  private final PromiseNames names;
  private final Selectors selectors;
  private final Arrivals arrivals;

  Includes(PromiseNames names, Selectors selectors, Arrivals arrivals) {
    this.names = names;
    this.selectors = selectors;
    this.arrivals = arrivals;
  }

  void bring(Lander.Landed landed) {
    for (PromiseItem item : landed.landing().promise().base().items()) {
      if (item instanceof PromiseItem.Include include) {
        bring(include, landed);
      } else if (item instanceof PromiseItem.IncludeMatch match) {
        bring(match, landed);
      }
    }
  }

  private void bring(PromiseItem.Include include, Lander.Landed landed) {
    Cluster cluster = landed.landing().cluster();
    if (selectors.holds(include.condition(), cluster, landed.scope())) {
      Reason reason = new Reason.Included(include.at(), landed.landing(), include.condition());
      add(
          include.promise(),
          cluster,
          new Arrival(
              reason,
              landed.scope(),
              include,
              Optional.of(include.promise()),
              include.range(),
              include.patches()));
    }
  }

  private void bring(PromiseItem.IncludeMatch match, Lander.Landed landed) {
    Cluster cluster = landed.landing().cluster();
    Optional<ChoiceArm> chosen = selectors.choose(match.arms(), cluster, landed.scope());
    chosen
        .filter(arm -> arm.promise().isPresent())
        .ifPresent(arm -> add(arm.promise().orElseThrow(), cluster, arrival(arm, landed)));
  }

  private static Arrival arrival(ChoiceArm arm, Lander.Landed landed) {
    Reason reason = new Reason.Included(arm.at(), landed.landing(), arm.selector());
    return new Arrival(reason, landed.scope(), arm, arm.promise(), arm.range(), arm.patches());
  }

  private void add(PromiseUse use, Cluster cluster, Arrival arrival) {
    names.of(use.promise()).ifPresent(promise -> arrivals.add(promise, cluster, arrival));
  }
}
