package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.Optional;

/** Where something lands: what follows {@code on}. */
public record Placement(Span at, Target target, Optional<Expectation> expectation) implements Node {

  /** {@code expect 12..15} or {@code expect 12}. */
  public record Expectation(Span at, Expression count) implements Node {}

  public sealed interface Target extends Node {

    /** {@code every cluster}. */
    record EveryCluster(Span at, boolean portable) implements Target {}

    /** {@code clusters where S}, {@code portable clusters where S}. */
    record Clusters(Span at, boolean portable, Expression selector) implements Target {}

    /** {@code one cluster where S}, {@code one cluster per region where S}. */
    record OneCluster(Span at, Optional<Name> per, Optional<Expression> selector)
        implements Target {}

    /** {@code 3 clusters where S spread over region}. */
    record SomeClusters(
        Span at, Expression count, Optional<Expression> selector, Optional<Name> spreadOver)
        implements Target {}

    /** {@code cluster "hub-eu"}. */
    record NamedCluster(Span at, Name name) implements Target {}

    /** {@code each cluster where S}. */
    record EachCluster(Span at, Optional<Expression> selector) implements Target {}

    record Missing(Span at) implements Target {}
  }
}
