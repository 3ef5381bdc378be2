package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.eval.Program;
import dev.promiselang.fleet.placement.EvaluatedSelectors;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Placement;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The selectors that the root package writes, in source order. */
final class WrittenSelectors {

  /** A selector; one of the whole fleet says by itself where something lands. */
  record Written(Expression selector, boolean ofWholeFleet) {}

  private final List<Written> found = new ArrayList<>();

  private WrittenSelectors() {}

  static List<Written> of(Program program) {
    WrittenSelectors written = new WrittenSelectors();
    for (LoadedModule module : program.graph().rootModules()) {
      module.tree().declarations().forEach(written::add);
    }
    return written.found;
  }

  private void add(Declaration declaration) {
    switch (declaration) {
      case Declaration.Group group -> add(Optional.of(group.selector()), true);
      case Declaration.Place place -> add(place.placement());
      case Declaration.PlaceMatch match -> {
        add(match.placement());
        add(match.arms());
      }
      case Declaration.Promise promise -> promise.items().forEach(this::add);
      default -> {}
    }
  }

  private void add(PromiseItem item) {
    switch (item) {
      case PromiseItem.On on -> add(on.placement());
      case PromiseItem.Include include -> add(include.condition(), false);
      case PromiseItem.IncludeMatch match -> add(match.arms());
      case PromiseItem.Requires requires -> add(requires.condition(), false);
      case PromiseItem.RequiresSlot requires -> add(requires.condition(), false);
      default -> {}
    }
  }

  private void add(Placement placement) {
    add(EvaluatedSelectors.selector(placement), true);
  }

  private void add(List<ChoiceArm> arms) {
    arms.forEach(arm -> add(arm.selector(), false));
  }

  private void add(Optional<Expression> selector, boolean ofWholeFleet) {
    selector.ifPresent(expression -> found.add(new Written(expression, ofWholeFleet)));
  }
}
