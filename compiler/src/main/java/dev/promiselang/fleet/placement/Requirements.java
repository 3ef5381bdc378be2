package dev.promiselang.fleet.placement;

import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.PromiseUse;
import dev.promiselang.syntax.QualifiedName;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds the {@code requiredPromises} of a Promise, in source order: {@code uses} always, what is
 * included or required when requests are made of it.
 */
final class Requirements {

  private final PromiseNames names;
  private final SortedMap<SymbolId, EmittedParts> parts;

  Requirements(PromiseNames names, SortedMap<SymbolId, EmittedParts> parts) {
    this.names = names;
    this.parts = parts;
  }

  /** What the Promise with these landings requires. */
  List<KratixPromise.Requirement> of(PromiseModel promise, List<Landing> landings) {
    Map<String, KratixPromise.Requirement> byName = new LinkedHashMap<>();
    for (PromiseItem item : promise.base().items()) {
      required(promise, item, landings)
          .forEach(requirement -> byName.putIfAbsent(requirement.name(), requirement));
    }
    return List.copyOf(byName.values());
  }

  private List<KratixPromise.Requirement> required(
      PromiseModel promise, PromiseItem item, List<Landing> landings) {
    boolean waits = promise.servesRequests();
    return switch (item) {
      case PromiseItem.Uses uses -> target(uses.promise(), _ -> true, landings, true);
      case PromiseItem.UsesExternal uses -> List.of(external(uses));
      case PromiseItem.Include include when waits ->
          included(include.promise(), include.at(), landings);
      case PromiseItem.IncludeMatch match when waits ->
          match.arms().stream()
              .filter(arm -> arm.promise().isPresent())
              .flatMap(arm -> arm(arm, landings).stream())
              .toList();
      case PromiseItem.Requires requires when waits -> needed(requires, landings);
      default -> List.of();
    };
  }

  /** What is required may be there as a promise that is derived from it. */
  private List<KratixPromise.Requirement> needed(
      PromiseItem.Requires requires, List<Landing> landings) {
    Set<String> clusters =
        clusters(
            landings,
            landing -> landing.demands().stream().anyMatch(d -> d.at().equals(requires.at())));
    Optional<SymbolId> meant = names.of(requires.promise()).map(PromiseModel::id);
    return parts.values().stream()
        .filter(part -> meant.filter(id -> isA(part.promise(), id)).isPresent())
        .filter(part -> part.landings().stream().anyMatch(l -> isOn(clusters, l)))
        .flatMap(part -> target(part, clusters, false).stream())
        .toList();
  }

  private static boolean isA(PromiseModel promise, SymbolId meant) {
    return promise.id().equals(meant) || promise.baseId().equals(meant);
  }

  private static boolean isOn(Set<String> clusters, Landing landing) {
    return clusters.contains(landing.cluster().name());
  }

  private List<KratixPromise.Requirement> arm(ChoiceArm arm, List<Landing> landings) {
    return included(arm.promise().orElseThrow(), arm.at(), landings);
  }

  /** An include holds on a cluster when the included promise has it among its reasons there. */
  private List<KratixPromise.Requirement> included(
      PromiseUse use, Span at, List<Landing> landings) {
    Optional<EmittedParts> part = names.of(use.promise()).map(PromiseModel::id).map(parts::get);
    Set<String> holding = new HashSet<>();
    part.ifPresent(
        target ->
            target.landings().stream()
                .filter(landing -> includedBy(landing, at, landings))
                .forEach(landing -> holding.add(landing.cluster().name())));
    return target(
        use.promise(), landing -> holding.contains(landing.cluster().name()), landings, false);
  }

  private static boolean includedBy(Landing landing, Span at, List<Landing> includers) {
    SymbolId includer = includers.getFirst().promise().id();
    return landing.reasons().stream()
        .anyMatch(
            reason ->
                reason instanceof Reason.Included included
                    && included.at().equals(at)
                    && included.by().promise().id().equals(includer));
  }

  /** The Promises that stand for a promise where the item holds on clusters that they share. */
  private List<KratixPromise.Requirement> target(
      QualifiedName name, Predicate<Landing> holds, List<Landing> landings, boolean anywhere) {
    Set<String> clusters = clusters(landings, holds);
    Optional<PromiseModel> promise = names.of(name);
    if (anywhere && promise.filter(PromiseModel::standing).isPresent()) {
      return promise.stream().map(Requirements::standing).toList();
    }
    return promise
        .map(PromiseModel::id)
        .map(parts::get)
        .map(part -> target(part, clusters, anywhere))
        .orElse(List.of());
  }

  private static Set<String> clusters(List<Landing> landings, Predicate<Landing> holds) {
    return landings.stream()
        .filter(holds)
        .map(landing -> landing.cluster().name())
        .collect(Collectors.toSet());
  }

  private static List<KratixPromise.Requirement> target(
      EmittedParts found, Set<String> clusters, boolean anywhere) {
    if (clusters.isEmpty()) {
      return List.of();
    }
    if (found.hasMain()) {
      return List.of(new KratixPromise.Requirement(found.promise().kratixName(), found.version()));
    }
    return found.rings().values().stream()
        .filter(
            ring ->
                anywhere || ring.landings().stream().anyMatch(landing -> isOn(clusters, landing)))
        .map(ring -> new KratixPromise.Requirement(ring.name(), version(ring)))
        .toList();
  }

  /** One that is on the platform without us, whether it is on any cluster or not. */
  private static KratixPromise.Requirement standing(PromiseModel promise) {
    return new KratixPromise.Requirement(
        promise.kratixName(),
        promise.imported().map(ImportedPromise::version).filter(version -> !version.isEmpty()));
  }

  private static Optional<String> version(EmittedParts.RingPart ring) {
    return ring.content().version().map(VersionLabel::text);
  }

  private static KratixPromise.Requirement external(PromiseItem.UsesExternal uses) {
    return new KratixPromise.Requirement(
        uses.promise().text(), uses.version().flatMap(Requirements::spelled));
  }

  private static Optional<String> spelled(Expression version) {
    return switch (version) {
      case Expression.NumericLiteral literal -> Optional.of(literal.spelling());
      case Expression.TextLiteral text -> text.constant();
      default -> Optional.empty();
    };
  }
}
