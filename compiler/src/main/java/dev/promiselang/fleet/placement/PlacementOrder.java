package dev.promiselang.fleet.placement;

import java.util.Comparator;

/**
 * The order in which promises come to a cluster: {@code on} and {@code place} in source order,
 * modules by path, then includes.
 */
public final class PlacementOrder {

  /** Includes last, and each where it stands. */
  static final Comparator<Reason> OF_REASONS =
      Comparator.<Reason, Boolean>comparing(Reason.Included.class::isInstance)
          .thenComparing(Reason::at);

  /** By the first reason of each landing. */
  public static final Comparator<Landing> OF_LANDINGS =
      Comparator.<Landing, Reason>comparing(landing -> landing.reasons().getFirst(), OF_REASONS)
          .thenComparing(landing -> landing.promise().id());

  private PlacementOrder() {}
}
