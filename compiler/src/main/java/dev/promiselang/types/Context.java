package dev.promiselang.types;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds an expression: the facts of clusters, what {@code self} and {@code old} are, which
 * paths are known not to be absent, and whether it is content that nothing types, where branches
 * and elements need not agree. Immutable.
 */
record Context(
    Optional<RecordShape> facts,
    Optional<Type> self,
    Optional<Type> old,
    Map<String, Type> narrowed,
    boolean untyped) {

  static Context of(Optional<RecordShape> facts) {
    return new Context(facts, Optional.empty(), Optional.empty(), Map.of(), false);
  }

  Context withSelf(Type type) {
    return new Context(facts, Optional.of(type), old, narrowed, untyped);
  }

  Context withOld(Type type) {
    return new Context(facts, self, Optional.of(type), narrowed, untyped);
  }

  /** The same for content whose fields may hold anything. */
  Context forAnything() {
    return untyped ? this : new Context(facts, self, old, narrowed, true);
  }

  /** The same where a type is known again. */
  Context forTyped() {
    return untyped ? new Context(facts, self, old, narrowed, false) : this;
  }

  /** The same with more known about paths: path keys, as {@link Paths} makes them, to types. */
  Context knowing(Map<String, Type> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, Type> all = new HashMap<>(narrowed);
    all.putAll(more);
    return new Context(facts, self, old, all, untyped);
  }
}
