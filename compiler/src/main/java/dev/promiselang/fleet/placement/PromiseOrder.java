package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.Promises;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.PromiseUse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The promises in such an order that each comes before those that it includes. */
final class PromiseOrder {

  private final PromiseNames names;
  private final Set<SymbolId> entered = new LinkedHashSet<>();
  private final List<PromiseModel> includedFirst = new ArrayList<>();

  private PromiseOrder(PromiseNames names) {
    this.names = names;
  }

  static List<PromiseModel> of(Promises promises, PromiseNames names) {
    PromiseOrder order = new PromiseOrder(names);
    List.copyOf(promises.all()).reversed().forEach(order::visit);
    return order.includedFirst.reversed();
  }

  /** Cycles have been reported; here they only must end. */
  private void visit(PromiseModel promise) {
    if (entered.add(promise.id())) {
      included(promise).flatMap(use -> names.of(use.promise()).stream()).forEach(this::visit);
      includedFirst.add(promise);
    }
  }

  private static Stream<PromiseUse> included(PromiseModel promise) {
    return Stream.concat(
        promise.items(PromiseItem.Include.class).stream().map(PromiseItem.Include::promise),
        promise.items(PromiseItem.IncludeMatch.class).stream()
            .flatMap(match -> match.arms().stream())
            .map(ChoiceArm::promise)
            .flatMap(Optional::stream));
  }
}
