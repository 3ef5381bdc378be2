package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.fleet.Fleet;
import dev.promiselang.fleet.LabelKeys;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.Promises;
import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.PromiseItem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Lowers placed promises to Kratix Promises: one each, or for split ones a base and rings. */
final class KratixPromises {

  private final Fleet fleet;
  private final PromiseNames names;
  private final Function<PromiseModel, SortedMap<String, String>> selectors;
  private final SortedMap<SymbolId, List<Landing>> landings;
  private final FactsRead reads;
  private final Problems problems = new Problems();
  private final SortedMap<SymbolId, EmittedParts> parts = new TreeMap<>();

  KratixPromises(
      Fleet fleet,
      PromiseNames names,
      SortedMap<SymbolId, List<Landing>> landings,
      Function<PromiseModel, SortedMap<String, String>> selectors,
      FactsRead reads) {
    this.reads = reads;
    this.fleet = fleet;
    this.names = names;
    this.landings = landings;
    this.selectors = selectors;
  }

  List<KratixPromise> build(Promises promises, Problems into) {
    for (PromiseModel promise : promises.all()) {
      List<Landing> where = landings.getOrDefault(promise.id(), List.of());
      if (!where.isEmpty()) {
        parts.put(promise.id(), parts(promise, where));
      }
    }
    RingNames.check(parts, problems);
    Requirements requirements = new Requirements(names, parts);
    List<KratixPromise> built = new ArrayList<>();
    parts.values().forEach(part -> built.addAll(lower(part, requirements)));
    built.sort(Comparator.comparing(KratixPromise::name));
    into.addAll(problems.all());
    return built;
  }

  private EmittedParts parts(PromiseModel promise, List<Landing> where) {
    SortedMap<String, EmittedParts.RingPart> rings = new TreeMap<>();
    if (promise.split().isEmpty()) {
      return new EmittedParts(promise, where, agreed(where), rings);
    }
    SortedMap<String, List<Landing>> byRing = new TreeMap<>();
    where.forEach(
        landing ->
            byRing
                .computeIfAbsent(landing.ring().orElseThrow(), _ -> new ArrayList<>())
                .add(landing));
    byRing.forEach(
        (ring, clusters) ->
            rings.put(
                ring,
                new EmittedParts.RingPart(
                    promise.kratixName() + "-" + ring, List.copyOf(clusters), agreed(clusters))));
    if (promise.servesRequests()) {
      checkBase(promise, rings);
    }
    return new EmittedParts(promise, where, where.getFirst().content(), rings);
  }

  private Content agreed(List<Landing> clusters) {
    RingContent content = new RingContent(fleet, clusters, reads.of(clusters.getFirst().promise()));
    content.check().ifPresent(problems::add);
    return content.content();
  }

  /** The base is one for all rings: its version, labels and workflows cannot vary. */
  private void checkBase(PromiseModel promise, SortedMap<String, EmittedParts.RingPart> rings) {
    EmittedParts.RingPart first = rings.firstEntry().getValue();
    for (var ring : rings.entrySet()) {
      Content content = ring.getValue().content();
      ContentDifference.versions(first.content(), content)
          .or(() -> ContentDifference.shared(first.content(), content))
          .ifPresent(
              difference ->
                  problems.add(
                      new BaseVaries(promise, rings.firstKey(), ring.getKey(), difference)));
    }
  }

  private List<KratixPromise> lower(EmittedParts part, Requirements requirements) {
    List<KratixPromise> lowered = new ArrayList<>();
    if (part.hasMain()) {
      lowered.add(main(part, requirements));
    }
    part.rings().forEach((ring, found) -> lowered.add(ring(part, ring, found, requirements)));
    return lowered;
  }

  private KratixPromise main(EmittedParts part, Requirements requirements) {
    PromiseModel promise = part.promise();
    Content content = part.content();
    return new KratixPromise(
        promise.kratixName(),
        promise,
        part.split() ? new KratixPromise.Role.Base() : new KratixPromise.Role.Whole(),
        selectors.apply(promise),
        content.version(),
        part.split() ? List.of() : content.manifests(),
        requirements.of(promise, part.landings()),
        content.labels(),
        content.annotations(),
        promise.own(PromiseItem.Api.class),
        content.workflows(),
        content.workflowSettings(),
        clusters(part.landings()));
  }

  private KratixPromise ring(
      EmittedParts part, String ring, EmittedParts.RingPart found, Requirements requirements) {
    PromiseModel promise = part.promise();
    SortedMap<String, String> selector = new TreeMap<>(selectors.apply(promise));
    selector.put(LabelKeys.ring(promise.kratixName()), LabelKeys.fit(ring));
    return new KratixPromise(
        found.name(),
        promise,
        new KratixPromise.Role.Ring(ring),
        selector,
        found.content().version(),
        found.content().manifests(),
        part.hasMain() ? List.of() : requirements.of(promise, found.landings()),
        found.content().labels(),
        found.content().annotations(),
        List.of(),
        List.of(),
        Optional.empty(),
        clusters(found.landings()));
  }

  private static List<String> clusters(List<Landing> landings) {
    return landings.stream().map(landing -> landing.cluster().name()).toList();
  }
}
