package dev.promiselang.fleet.checks;

import dev.promiselang.diagnostics.Code;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Report;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.placement.analysis.EmptySelector;
import dev.promiselang.fleet.placement.analysis.UnmatchedSelector;
import dev.promiselang.fleet.placement.portable.NotPortable;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.PromiseUse;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A promise of the root package lands somewhere. */
final class UnplacedPromises implements FleetCheck {

  @Override
  public List<Problem> check(FleetUnderCheck fleet) {
    Set<SymbolId> emitted =
        fleet.placed().kratixPromises().stream()
            .map(promise -> promise.promise().id())
            .collect(Collectors.toSet());
    boolean empty = fleet.placed().fleet().isPresent() && fleet.placed().clusters().isEmpty();
    return empty
        ? List.of()
        : fleet.placed().promises().all().stream()
            .filter(fleet::inRoot)
            .filter(promise -> !emitted.contains(promise.id()))
            .filter(promise -> promise.imported().isEmpty() || isPlaced(fleet, promise))
            .filter(promise -> !isBase(fleet, promise))
            .<Problem>map(promise -> nowhere(fleet, promise))
            .toList();
  }

  private static LandsNowhere nowhere(FleetUnderCheck fleet, PromiseModel promise) {
    Stream<Span> own = promise.own(PromiseItem.On.class).stream().map(PromiseItem.On::at);
    return new LandsNowhere(
        promise.name(), promise.at(), Stream.concat(own, placed(fleet, promise)).toList());
  }

  /** An imported promise that is not placed lands where it does without us, or is a library's. */
  private static boolean isPlaced(FleetUnderCheck fleet, PromiseModel promise) {
    return placed(fleet, promise).findAny().isPresent();
  }

  /** What others are derived from may land under their names alone. */
  private static boolean isBase(FleetUnderCheck fleet, PromiseModel promise) {
    return fleet.program().graph().rootModules().stream()
        .flatMap(module -> module.tree().declarations().stream())
        .filter(Declaration.DerivedPromise.class::isInstance)
        .map(declaration -> ((Declaration.DerivedPromise) declaration).base())
        .anyMatch(use -> means(fleet, use, promise));
  }

  /** Where the root places it. */
  private static Stream<Span> placed(FleetUnderCheck fleet, PromiseModel promise) {
    return fleet.program().graph().rootModules().stream()
        .flatMap(module -> module.tree().declarations().stream())
        .filter(declaration -> uses(declaration).anyMatch(use -> means(fleet, use, promise)))
        .map(Declaration::at);
  }

  private static boolean means(FleetUnderCheck fleet, PromiseUse use, PromiseModel promise) {
    return fleet.names().of(use.promise()).filter(promise::equals).isPresent();
  }

  private static Stream<PromiseUse> uses(Declaration declaration) {
    return switch (declaration) {
      case Declaration.Place place -> Stream.of(place.promise());
      case Declaration.PlaceMatch match -> match.arms().stream().flatMap(a -> a.promise().stream());
      default -> Stream.empty();
    };
  }

  /**
   * A promise lands on no cluster of the fleet, so it is not emitted. What is wrong with the places
   * that should bring it somewhere has been told there.
   */
  record LandsNowhere(String promise, Span at, List<Span> places) implements Problem {

    static final Code CODE = new Code("P0556", "lands-nowhere");

    @Override
    public Code code() {
      return CODE;
    }

    @Override
    public boolean followsFrom(Problem other) {
      return switch (other) {
        case EmptySelector(Span selector) -> isPlace(selector);
        case UnmatchedSelector(Span selector) -> isPlace(selector);
        case NotPortable(Span selector, String _) -> isPlace(selector);
        case UsedPromises.NotOnPlatform user -> user.used().equals(promise);
        case RequiredPromises.Missing missing -> missing.what().equals("`" + promise + "`");
        default -> false;
      };
    }

    private boolean isPlace(Span selector) {
      return places.stream().anyMatch(place -> place.holds(selector));
    }

    @Override
    public Report report() {
      return Report.warning(
              "`" + promise + "` lands on no cluster", at, "nothing is emitted for this promise")
          .help("give it an `on`, `place` it, or include it in a promise that lands somewhere");
    }
  }
}
