package dev.promiselang.eval;

import dev.promiselang.types.RecordShape;
import dev.promiselang.types.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What entries make of a value. A record replaces the paths that it sets; a change merges maps and
 * records, keyed lists by their keys, and replaces everything else.
 */
final class Merging {

  private final KeyedLists keyed;
  private final boolean deep;

  private Merging(Run run, boolean deep) {
    this.keyed = new KeyedLists(run, this);
    this.deep = deep;
  }

  /** A new record from its spreads and entries. */
  static Value.Mapping record(Run run, PathTree entries) {
    return new Merging(run, false).apply(Value.Mapping.EMPTY, entries, new Type.Unknown());
  }

  /** A record changed by entries; its type tells which lists are keyed. */
  static Value.Mapping change(Run run, Value.Mapping base, PathTree entries, Type type) {
    return new Merging(run, true).apply(base, entries, type);
  }

  Value.Mapping apply(Value.Mapping base, PathTree tree, Type type) {
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
                      case PathTree.Node.Elements(var _, List<PathTree.Node> changes) ->
                          changed(items(result.get(key)), changes, member(type, key));
                    }));
    return Value.Mapping.of(result);
  }

  static Value.Mapping mapping(@org.jspecify.annotations.Nullable Value value) {
    return value instanceof Value.Mapping mapping ? mapping : Value.Mapping.EMPTY;
  }

  private static List<Value> items(@org.jspecify.annotations.Nullable Value value) {
    return value instanceof Value.ListOf list ? list.items() : List.of();
  }

  private Value changed(List<Value> old, List<PathTree.Node> changes, Type type) {
    return type instanceof Type.ListOf list
        ? keyed.changed(old, changes, list)
        : new Value.ListOf(
            changes.stream()
                .map(change -> keyed.applied(Value.Mapping.EMPTY, change, type))
                .toList());
  }

  private Value over(Map<String, Value> entries, String key, Value value, Type type) {
    Value old = entries.get(key);
    return deep && old != null ? merged(old, value, member(type, key)) : value;
  }

  /** What a value becomes that another one changes. */
  Value merged(Value old, Value value, Type type) {
    if (old instanceof Value.Mapping a && value instanceof Value.Mapping b) {
      Map<String, Value> result = new HashMap<>(a.entries());
      b.entries().forEach((key, inner) -> result.put(key, over(result, key, inner, type)));
      return Value.Mapping.of(result);
    }
    return old instanceof Value.ListOf a
            && value instanceof Value.ListOf b
            && type instanceof Type.ListOf list
            && !list.keys().isEmpty()
        ? keyed.merged(a.items(), b.items(), list)
        : value;
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
