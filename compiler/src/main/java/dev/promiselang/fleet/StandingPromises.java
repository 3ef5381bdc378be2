package dev.promiselang.fleet;

import dev.promiselang.eval.Program;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.names.SymbolId;
import dev.promiselang.scheduling.Scheduler;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.PromiseUse;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The promises that are on the platform without us: those of Kratix that the root imports and does
 * not place. A program without a fleet has no platform.
 */
public final class StandingPromises {

  private StandingPromises() {}

  /** They by their symbols. */
  static SortedMap<SymbolId, ImportedPromise> of(Program program) {
    SortedMap<SymbolId, ImportedPromise> standing = new TreeMap<>();
    if (program.graph().fleet().isEmpty()) {
      return standing;
    }
    for (LoadedModule module : program.graph().rootModules()) {
      module
          .promises()
          .forEach((name, promise) -> standing.put(new SymbolId(module.id(), name), promise));
    }
    standing.keySet().removeAll(placed(program));
    return standing;
  }

  /**
   * Whether one of them asks for no labels: it goes to every Destination that is not strict, so
   * that strict ones would keep it off.
   */
  static boolean areOpen(Program program) {
    return of(program).values().stream()
        .anyMatch(promise -> Scheduler.effective(promise.selectors(), Map.of()).isEmpty());
  }

  private static Set<SymbolId> placed(Program program) {
    Set<SymbolId> placed = new TreeSet<>();
    Resolution resolution = program.resolution();
    program.graph().rootModules().stream()
        .flatMap(module -> module.tree().declarations().stream())
        .flatMap(StandingPromises::uses)
        .forEach(
            use -> {
              if (resolution.of(use.promise()) instanceof Symbol.Promise promise) {
                placed.add(promise.id());
              }
            });
    return placed;
  }

  private static Stream<PromiseUse> uses(Declaration declaration) {
    return switch (declaration) {
      case Declaration.Place place -> Stream.of(place.promise());
      case Declaration.PlaceMatch match ->
          match.arms().stream().map(ChoiceArm::promise).flatMap(use -> use.stream());
      default -> Stream.empty();
    };
  }
}
