package dev.promiselang.types;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What surrounds an expression: the facts of clusters, what the words of the language stand for,
 * which paths are known not to be absent, whether it is content that nothing types, where branches
 * and elements need not agree, and who may ask about the fleet. Immutable.
 */
record Context(
    Optional<RecordShape> facts,
    Words words,
    Map<String, Type> narrowed,
    boolean untyped,
    Asking asking) {

  /** The types of {@code self}, {@code old} and {@code request} where they mean something. */
  record Words(Optional<Type> self, Optional<Type> old, Optional<Type> request) {}

  /** Who may ask promises and clusters what they come to. */
  enum Asking {
    NOBODY,
    TEST,
    POLICY
  }

  static Context of(Optional<RecordShape> facts) {
    Words none = new Words(Optional.empty(), Optional.empty(), Optional.empty());
    return new Context(facts, none, Map.of(), false, Asking.NOBODY);
  }

  Optional<Type> self() {
    return words.self();
  }

  Optional<Type> old() {
    return words.old();
  }

  Optional<Type> request() {
    return words.request();
  }

  Context withSelf(Type type) {
    return with(new Words(Optional.of(type), words.old(), words.request()));
  }

  Context withOld(Type type) {
    return with(new Words(words.self(), Optional.of(type), words.request()));
  }

  Context withRequest(Type type) {
    return with(new Words(words.self(), words.old(), Optional.of(type)));
  }

  private Context with(Words other) {
    return new Context(facts, other, narrowed, untyped, asking);
  }

  /** The same in the body of a test or policy. */
  Context asking(Asking who) {
    return new Context(facts, words, narrowed, untyped, who);
  }

  /** The same for content whose fields may hold anything. */
  Context forAnything() {
    return untyped ? this : new Context(facts, words, narrowed, true, asking);
  }

  /** The same where a type is known again. */
  Context forTyped() {
    return untyped ? new Context(facts, words, narrowed, false, asking) : this;
  }

  /** The same with more known about paths: path keys, as {@link Paths} makes them, to types. */
  Context knowing(Map<String, Type> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, Type> all = new HashMap<>(narrowed);
    all.putAll(more);
    return new Context(facts, words, all, untyped, asking);
  }
}
