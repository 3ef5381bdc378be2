package dev.promiselang.eval;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.source.Span;
import dev.promiselang.types.Refinements;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Makes lists and sets conform, element by element. */
final class ConformList {

  private final Run run;
  private final Conform conform;

  ConformList(Run run, Conform conform) {
    this.run = run;
    this.conform = conform;
  }

  Value list(Value value, Type.ListOf type, Place place, Optional<Label> because) {
    if (!(value instanceof Value.ListOf list)) {
      return conform.wrong(value, type, place, because);
    }
    List<Value> items =
        elements(list.items(), type.element(), place.items(list.items(), type.keys()), because);
    boolean unique = type.keys().isEmpty() || unique(items, type, place);
    Value result = same(items, list.items()) ? list : new Value.ListOf(items);
    Optional<String> violation = Refinements.violation(items.size(), type.size(), "element");
    return unique ? conform.keeping(result, violation, place, because) : Findings.FAILED;
  }

  Value set(Value value, Type element, Place place, Optional<Label> because) {
    Type type = new Type.SetOf(element);
    return switch (value) {
      case Value.SetOf set -> {
        List<Value> members = elements(set.members(), element, place::item, because);
        yield same(members, set.members()) ? set : new Value.SetOf(members);
      }
      case Value.ListOf list -> {
        List<Value> members = elements(list.items(), element, place::item, because);
        Optional<String> twice = conform.isOfRequests() ? twice(members) : Optional.empty();
        yield twice.isEmpty()
            ? new Value.SetOf(members)
            : conform.keeping(list, twice, place, because);
      }
      default -> conform.wrong(value, type, place, because);
    };
  }

  private List<Value> elements(
      List<Value> items, Type type, IntFunction<Place> places, Optional<Label> because) {
    run.budget.work(items.size());
    List<Value> result = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      result.add(conform.to(items.get(i), type, places.apply(i), because));
    }
    return result;
  }

  /** What is wrong with a set that a request gives as a list. */
  private static Optional<String> twice(List<Value> members) {
    Set<Value> seen = new HashSet<>();
    return members.stream()
        .filter(member -> !member.hasFailed() && !seen.add(member))
        .findFirst()
        .map(member -> "has " + ValueWords.of(member) + " twice");
  }

  private static boolean same(List<Value> left, List<Value> right) {
    for (int i = 0; i < left.size(); i++) {
      if (left.get(i) != right.get(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean unique(List<Value> items, Type.ListOf type, Place place) {
    Map<List<Value>, Span> seen = new HashMap<>();
    IntFunction<Place> places = place.items(items, type.keys());
    boolean unique = true;
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).hasFailed()) {
        continue;
      }
      List<Value> key = KeyedLists.keyOf(items.get(i), type.element(), type.keys());
      Span at = places.apply(i).at();
      Span first = seen.putIfAbsent(key, at);
      if (first != null) {
        run.findings.add(new ListKeyTwice(at, KeyedLists.words(key), first));
        unique = false;
      }
    }
    return unique;
  }
}
