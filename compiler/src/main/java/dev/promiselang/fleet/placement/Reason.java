package dev.promiselang.fleet.placement;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Expression;
import java.util.Optional;

/** Why a promise lands on a cluster; a selector that had to hold stands with it. */
public sealed interface Reason {

  /** The item of the source that brings it. */
  Span at();

  Optional<Expression> selector();

  /** The promise's own {@code on}. */
  record Own(Span at, Optional<Expression> selector) implements Reason {}

  /** A {@code place} of the root; of a {@code match}, the arm that was chosen. */
  record Placed(Span at, Optional<Expression> selector, Optional<Expression> arm)
      implements Reason {}

  /** An {@code include} of a promise that lands there. */
  record Included(Span at, Landing by, Optional<Expression> selector) implements Reason {

    @Override
    public String toString() {
      return "included by " + by.promise().name();
    }
  }
}
