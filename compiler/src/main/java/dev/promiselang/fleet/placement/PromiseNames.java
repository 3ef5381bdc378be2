package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.Promises;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.QualifiedName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which promise or slot a name of the source means. */
public final class PromiseNames {

  private final Resolution resolution;
  private final Promises promises;
  private final Map<SymbolId, List<SymbolId>> slots = new HashMap<>();

  public PromiseNames(Resolution resolution, Promises promises) {
    this.resolution = resolution;
    this.promises = promises;
  }

  /** The promise, unless the name means none, which has been reported. */
  public Optional<PromiseModel> of(QualifiedName name) {
    return switch (resolution.of(name)) {
      case Symbol.Promise promise -> promises.find(promise.id());
      case Symbol.DerivedPromise derived -> promises.find(derived.id());
      default -> Optional.empty();
    };
  }

  public Optional<SymbolId> slot(QualifiedName name) {
    return resolution.of(name) instanceof Symbol.Slot slot
        ? Optional.of(slot.id())
        : Optional.empty();
  }

  /** The declared slots that a promise takes. */
  public List<SymbolId> slots(PromiseModel promise) {
    return slots.computeIfAbsent(
        promise.id(),
        _ ->
            promise.items(PromiseItem.Exclusive.class).stream()
                .flatMap(item -> slot(item.slot()).stream())
                .toList());
  }
}
