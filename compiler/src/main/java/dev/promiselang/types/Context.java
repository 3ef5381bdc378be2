package dev.promiselang.types;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds an expression: the facts of clusters, what {@code self} and {@code old} are, which
 * paths are known not to be absent. Immutable.
 */
record Context(
    Optional<RecordShape> facts,
    Optional<Type> self,
    Optional<Type> old,
    Map<String, Type> narrowed) {

  static Context of(Optional<RecordShape> facts) {
    return new Context(facts, Optional.empty(), Optional.empty(), Map.of());
  }

  Context withSelf(Type type) {
    return new Context(facts, Optional.of(type), old, narrowed);
  }

  Context withOld(Type type) {
    return new Context(facts, self, Optional.of(type), narrowed);
  }

  /** The same with more known about paths: path keys, as {@link Paths} makes them, to types. */
  Context knowing(Map<String, Type> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, Type> all = new HashMap<>(narrowed);
    all.putAll(more);
    return new Context(facts, self, old, all);
  }
}
