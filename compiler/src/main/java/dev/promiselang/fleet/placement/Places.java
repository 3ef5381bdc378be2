package dev.promiselang.fleet.placement;

import dev.promiselang.eval.Program;
import dev.promiselang.fleet.Cluster;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Declaration;
import java.util.Optional;

/** Brings promises where the {@code place} declarations of the root say. */
final class Places {

  private final PromiseNames names;
  private final Selectors selectors;
  private final Arrivals arrivals;
  private final Scope root;

  Places(PromiseNames names, Selectors selectors, Arrivals arrivals, Scope root) {
    this.names = names;
    this.selectors = selectors;
    this.arrivals = arrivals;
    this.root = root;
  }

  void bring(Program program, Fleet fleet) {
    for (LoadedModule module : program.graph().rootModules()) {
      for (Declaration declaration : module.tree().declarations()) {
        for (Cluster cluster : fleet.clusters()) {
          if (declaration instanceof Declaration.Place place) {
            bring(place, cluster);
          } else if (declaration instanceof Declaration.PlaceMatch match) {
            bring(match, cluster);
          }
        }
      }
    }
  }

  private void bring(Declaration.Place place, Cluster cluster) {
    if (!selectors.selects(place.placement(), cluster, root)) {
      return;
    }
    Reason reason =
        new Reason.Placed(
            place.at(), EvaluatedSelectors.selector(place.placement()), Optional.empty());
    Arrival arrival =
        new Arrival(
            reason, root, place, Optional.of(place.promise()), Optional.empty(), place.patches());
    names
        .of(place.promise().promise())
        .ifPresent(promise -> arrivals.add(promise, cluster, arrival));
  }

  private void bring(Declaration.PlaceMatch match, Cluster cluster) {
    if (!selectors.selects(match.placement(), cluster, root)) {
      return;
    }
    Optional<ChoiceArm> chosen = selectors.choose(match.arms(), cluster, root);
    chosen
        .flatMap(ChoiceArm::promise)
        .flatMap(use -> names.of(use.promise()))
        .ifPresent(promise -> arrivals.add(promise, cluster, arrival(match, chosen.orElseThrow())));
  }

  private Arrival arrival(Declaration.PlaceMatch match, ChoiceArm arm) {
    Reason reason =
        new Reason.Placed(arm.at(), EvaluatedSelectors.selector(match.placement()), arm.selector());
    return new Arrival(reason, root, arm, arm.promise(), arm.range(), arm.patches());
  }
}
