package dev.promiselang.fleet.placement;

import java.util.Comparator;

/**
 * The order in which promises come to a cluster: {@code on} and {@code place} in source order,
 * modules by path, then includes.
 */
public final class PlacementOrder {

  /** By the first reason of each landing. */
  public static final Comparator<Landing> OF_LANDINGS =
      Comparator.<Landing, Boolean>comparing(landing -> first(landing) instanceof Reason.Included)
          .thenComparing(landing -> first(landing).at())
          .thenComparing(landing -> landing.promise().id());

  private PlacementOrder() {}

  private static Reason first(Landing landing) {
    return landing.reasons().getFirst();
  }
}
