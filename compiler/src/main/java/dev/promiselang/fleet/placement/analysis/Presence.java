package dev.promiselang.fleet.placement.analysis;

import dev.promiselang.eval.ClusterFacts;
import dev.promiselang.eval.Program;
import dev.promiselang.fleet.PromiseModel;
import dev.promiselang.fleet.Promises;
import dev.promiselang.fleet.placement.EvaluatedSelectors;
import dev.promiselang.fleet.placement.PromiseNames;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.names.SymbolId;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.ChoiceArm;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.PromiseUse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** On which clusters, of today or not, each promise would be: all ways that lead to it. */
public final class Presence {

  /** A way: conditions that hold, others that do not, and a promise that includes it if any. */
  public record Way(
      Span at, Optional<PromiseModel> by, List<Expression> holding, List<Expression> failing) {}

  private final Analyser analyser;
  private final PromiseNames names;
  private final Map<SymbolId, List<Way>> ways = new HashMap<>();

  public Presence(Program program, Promises promises, Analyser analyser) {
    this.analyser = analyser;
    this.names = new PromiseNames(program.resolution(), promises);
    promises.all().forEach(this::collect);
    for (LoadedModule module : program.graph().rootModules()) {
      module.tree().declarations().forEach(this::collect);
    }
  }

  public List<Way> ways(PromiseModel promise) {
    return ways.getOrDefault(promise.id(), List.of());
  }

  /** Every selector that decides whether a promise is somewhere. */
  List<Expression> read(PromiseModel promise) {
    Set<Expression> read = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Expression> inOrder = new ArrayList<>();
    closure(promise, new TreeMap<>()).stream()
        .flatMap(includer -> ways(includer).stream())
        .flatMap(way -> Stream.concat(way.holding().stream(), way.failing().stream()))
        .filter(read::add)
        .forEach(inOrder::add);
    return inOrder;
  }

  /** The promise and all that bring it by including. */
  private Collection<PromiseModel> closure(
      PromiseModel promise, Map<SymbolId, PromiseModel> entered) {
    if (entered.putIfAbsent(promise.id(), promise) == null) {
      ways(promise).forEach(way -> way.by().ifPresent(includer -> closure(includer, entered)));
    }
    return entered.values();
  }

  Predicate<ClusterFacts> of(PromiseModel promise) {
    return facts -> isOn(promise, facts, new HashMap<>());
  }

  private boolean isOn(PromiseModel promise, ClusterFacts facts, Map<SymbolId, Boolean> known) {
    Boolean found = known.get(promise.id());
    if (found == null) {
      found = ways(promise).stream().anyMatch(way -> leads(way, facts, known));
      known.put(promise.id(), found);
    }
    return found;
  }

  private boolean leads(Way way, ClusterFacts facts, Map<SymbolId, Boolean> known) {
    return way.by().map(includer -> isOn(includer, facts, known)).orElse(true)
        && way.holding().stream().allMatch(selector -> analyser.holds(selector, facts))
        && way.failing().stream().noneMatch(selector -> analyser.holds(selector, facts));
  }

  private void collect(PromiseModel promise) {
    for (PromiseItem.On on : promise.own(PromiseItem.On.class)) {
      List<Expression> holding = EvaluatedSelectors.selector(on.placement()).stream().toList();
      add(promise, new Way(on.at(), Optional.empty(), holding, List.of()));
    }
    for (PromiseItem.Include include : promise.items(PromiseItem.Include.class)) {
      Way way =
          new Way(
              include.at(), Optional.of(promise), include.condition().stream().toList(), List.of());
      add(include.promise(), way);
    }
    promise
        .items(PromiseItem.IncludeMatch.class)
        .forEach(match -> collect(match.arms(), Optional.of(promise), List.of()));
  }

  private void collect(Declaration declaration) {
    if (declaration instanceof Declaration.Place place) {
      List<Expression> holding = EvaluatedSelectors.selector(place.placement()).stream().toList();
      add(place.promise(), new Way(place.at(), Optional.empty(), holding, List.of()));
    } else if (declaration instanceof Declaration.PlaceMatch match) {
      List<Expression> holding = EvaluatedSelectors.selector(match.placement()).stream().toList();
      collect(match.arms(), Optional.empty(), holding);
    }
  }

  /** An arm is chosen where those before it are not. */
  private void collect(List<ChoiceArm> arms, Optional<PromiseModel> by, List<Expression> outer) {
    List<Expression> before = new ArrayList<>();
    for (ChoiceArm arm : arms) {
      List<Expression> holding = new ArrayList<>(outer);
      arm.selector().ifPresent(holding::add);
      Way way = new Way(arm.at(), by, List.copyOf(holding), List.copyOf(before));
      arm.promise().ifPresent(use -> add(use, way));
      arm.selector().ifPresent(before::add);
    }
  }

  private void add(PromiseUse use, Way way) {
    names.of(use.promise()).ifPresent(promise -> add(promise, way));
  }

  private void add(PromiseModel promise, Way way) {
    ways.computeIfAbsent(promise.id(), _ -> new ArrayList<>()).add(way);
  }
}
