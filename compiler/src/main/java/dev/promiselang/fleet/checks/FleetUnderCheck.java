package dev.promiselang.fleet.checks;

import dev.promiselang.eval.Program;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.PlacedFleet;
import dev.promiselang.fleet.placement.PromiseNames;
import dev.promiselang.names.SymbolId;

/** A placed fleet and what the names in its promises mean. */
public record FleetUnderCheck(Program program, PlacedFleet placed, PromiseNames names) {

  public static FleetUnderCheck of(Program program, PlacedFleet placed) {
    return new FleetUnderCheck(
        program, placed, new PromiseNames(program.resolution(), placed.promises()));
  }

  /** Whether the promise is declared in the root package. */
  boolean inRoot(PromiseModel promise) {
    return program.graph().module(promise.id().module()).inRoot();
  }

  /** Whether a promise is the one that is meant or derived from it: it has its content. */
  static boolean isA(PromiseModel promise, SymbolId meant) {
    return promise.id().equals(meant) || promise.baseId().equals(meant);
  }
}
