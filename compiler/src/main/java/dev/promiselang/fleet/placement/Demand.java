package dev.promiselang.fleet.placement;

import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import java.util.Optional;

/** What a promise asks of the cluster it lands on; only demands whose condition holds there. */
public sealed interface Demand {

  Span at();

  /** {@code requires P >= 1.14 where S}. */
  record ForPromise(Span at, SymbolId promise, Optional<AcceptedVersions> versions)
      implements Demand {}

  /** {@code requires slot gitopsAgent}. */
  record ForSlot(Span at, SymbolId slot) implements Demand {}

  /** {@code uses P >= 1.2}: on the platform, not on the same cluster. */
  record ForUse(Span at, SymbolId promise, Optional<AcceptedVersions> versions) implements Demand {}

  /** {@code supports kubernetes in 1.28..1.33}, and whether it holds. */
  record Support(Span at, Expression condition, boolean holds) implements Demand {}
}
