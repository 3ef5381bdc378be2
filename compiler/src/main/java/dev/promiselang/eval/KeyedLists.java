package dev.promiselang.eval;

import dev.promiselang.source.Span;
import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keyed lists under a change: the element that has a key is changed; without one, it is added. */
final class KeyedLists {

  private final Run run;
  private final Merging merging;

  KeyedLists(Run run, Merging merging) {
    this.run = run;
    this.merging = merging;
  }

  /** The elements of a list, and where among them each key is. */
  private record Keyed(List<Value> items, Map<List<Value>, Integer> places) {

    int place(List<Value> key) {
      return places.getOrDefault(key, -1);
    }

    void put(List<Value> key, Value value) {
      int place = place(key);
      if (place < 0) {
        places.put(key, items.size());
        items.add(value);
      } else {
        items.set(place, value);
      }
    }
  }

  private Keyed keyed(List<Value> items, Type.ListOf type) {
    Keyed keyed = new Keyed(new ArrayList<>(items), new HashMap<>());
    for (int i = 0; i < items.size(); i++) {
      keyed.places().putIfAbsent(key(items.get(i), type), i);
    }
    return keyed;
  }

  /** A keyed list changed by elements as they are written, each of which may say only a part. */
  Value changed(List<Value> old, List<PathTree.Node> changes, Type.ListOf type) {
    Keyed result = keyed(old, type);
    Map<List<Value>, Span> seen = new HashMap<>();
    for (PathTree.Node change : changes) {
      Value said = applied(Value.Mapping.EMPTY, change, type.element());
      List<Value> key = key(said, type);
      Span first = seen.putIfAbsent(key, change.at());
      if (first != null && !said.hasFailed()) {
        run.findings.add(new ListKeyTwice(change.at(), words(key), first));
        result.items().add(Findings.FAILED);
      } else {
        int place = result.place(key);
        Value base = place < 0 ? Value.Mapping.EMPTY : result.items().get(place);
        result.put(key, applied(base, change, type.element()));
      }
    }
    return new Value.ListOf(result.items());
  }

  Value applied(Value base, PathTree.Node change, Type element) {
    return switch (change) {
      case PathTree.Node.Branch(var _, PathTree tree, var _) ->
          merging.apply(Merging.mapping(base), tree, element);
      case PathTree.Node.Leaf(var _, Value value) -> merging.merged(base, value, element);
      case PathTree.Node.Elements _ -> Findings.FAILED;
    };
  }

  /** A keyed list changed by another. */
  Value merged(List<Value> old, List<Value> changes, Type.ListOf type) {
    Keyed result = keyed(old, type);
    for (Value change : changes) {
      List<Value> key = key(change, type);
      int place = result.place(key);
      result.put(
          key,
          place < 0 ? change : merging.merged(result.items().get(place), change, type.element()));
    }
    return new Value.ListOf(result.items());
  }

  /** The values of the keys of an element, defaults where it does not say them. */
  private List<Value> key(Value value, Type.ListOf type) {
    return type.keys().stream()
        .map(key -> Merging.mapping(value).get(key).orElseGet(() -> byDefault(key, type.element())))
        .toList();
  }

  private Value byDefault(String key, Type element) {
    return element instanceof Type.Record(RecordShape shape)
        ? shape
            .field(key)
            .flatMap(RecordShape.Field::defaultValue)
            .map(run.constants::of)
            .orElseGet(() -> assumed(element, key))
        : new Value.Absent();
  }

  /** The values of the keys of a complete element; of one left out, what its reader assumes. */
  static List<Value> keyOf(Value value, Type element, List<String> keys) {
    return keys.stream()
        .map(key -> Merging.mapping(value).get(key).orElseGet(() -> assumed(element, key)))
        .toList();
  }

  private static Value assumed(Type element, String key) {
    return element.present() instanceof Type.Record(RecordShape shape)
        ? shape.assumed(key).map(Comparisons::valueOf).orElse(new Value.Absent())
        : new Value.Absent();
  }

  /** A key in a report: {@code 80, "TCP"}. */
  static String words(List<Value> key) {
    return key.stream().map(ValueWords::of).collect(Collectors.joining(", "));
  }
}
