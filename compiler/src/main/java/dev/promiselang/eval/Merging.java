package dev.promiselang.eval;

import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What entries make of a value. A record replaces the paths that it sets; a change merges maps and
 * records, keyed lists by their keys, and replaces everything else.
 */
final class Merging {

  private final boolean deep;

  private Merging(boolean deep) {
    this.deep = deep;
  }

  /** A new record from its spreads and entries. */
  static Value.Mapping record(PathTree entries) {
    return new Merging(false).apply(Value.Mapping.EMPTY, entries, new Type.Unknown());
  }

  /** A record changed by entries; its type tells which lists are keyed. */
  static Value.Mapping change(Value.Mapping base, PathTree entries, Type type) {
    return new Merging(true).apply(base, entries, type);
  }

  private Value.Mapping apply(Value.Mapping base, PathTree tree, Type type) {
    Map<String, Value> result = new HashMap<>(base.entries());
    for (Value.Mapping spread : tree.spreads()) {
      spread.entries().forEach((key, value) -> result.put(key, over(result, key, value, type)));
    }
    tree.children()
        .forEach(
            (key, node) ->
                result.put(
                    key,
                    switch (node) {
                      case PathTree.Node.Leaf(var _, Value value) -> over(result, key, value, type);
                      case PathTree.Node.Branch(var _, PathTree inner, boolean _) ->
                          apply(mapping(result.get(key)), inner, member(type, key));
                    }));
    return Value.Mapping.of(result);
  }

  private static Value.Mapping mapping(@org.jspecify.annotations.Nullable Value value) {
    return value instanceof Value.Mapping mapping ? mapping : Value.Mapping.EMPTY;
  }

  private Value over(Map<String, Value> entries, String key, Value value, Type type) {
    Value old = entries.get(key);
    return deep && old != null ? merged(old, value, member(type, key)) : value;
  }

  private Value merged(Value old, Value value, Type type) {
    if (old instanceof Value.Mapping a && value instanceof Value.Mapping b) {
      Map<String, Value> result = new HashMap<>(a.entries());
      b.entries().forEach((key, inner) -> result.put(key, over(result, key, inner, type)));
      return Value.Mapping.of(result);
    }
    return old instanceof Value.ListOf a
            && value instanceof Value.ListOf b
            && type instanceof Type.ListOf(Type element, var _, List<String> keys)
            && !keys.isEmpty()
        ? byKey(a, b, element, keys)
        : value;
  }

  private Value byKey(Value.ListOf old, Value.ListOf changes, Type element, List<String> keys) {
    List<Value> result = new ArrayList<>(old.items());
    for (Value change : changes.items()) {
      int place = place(result, change, element, keys);
      if (place < 0) {
        result.add(change);
      } else {
        result.set(place, merged(result.get(place), change, element.present()));
      }
    }
    return new Value.ListOf(result);
  }

  private static int place(List<Value> items, Value change, Type element, List<String> keys) {
    for (int i = 0; i < items.size(); i++) {
      if (keyOf(items.get(i), element, keys).equals(keyOf(change, element, keys))) {
        return i;
      }
    }
    return -1;
  }

  /** The values of the keys of a list element; of one left out, what its reader assumes. */
  static List<Value> keyOf(Value element, Type type, List<String> keys) {
    return keys.stream()
        .map(key -> mapping(element).get(key).orElseGet(() -> assumed(type.present(), key)))
        .toList();
  }

  private static Value assumed(Type type, String key) {
    return type instanceof Type.Record(RecordShape shape)
        ? shape.assumed(key).map(Comparisons::valueOf).orElse(new Value.Absent())
        : new Value.Absent();
  }

  private static Type member(Type type, String key) {
    return switch (type) {
      case Type.Record(RecordShape shape) ->
          shape
              .field(key)
              .map(RecordShape.Field::type)
              .map(Type::present)
              .orElse(new Type.Unknown());
      case Type.MapOf(Type value, var _) -> value.present();
      default -> new Type.Unknown();
    };
  }
}
