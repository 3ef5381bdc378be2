package dev.promiselang.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that can be used at a place; immutable, extended by copying. */
final class Scope {

  private final Map<String, Symbol> own;
  private final @Nullable Scope outer;
  private final Set<String> specials;
  private final boolean selector;

  private Scope(
      Map<String, Symbol> own, @Nullable Scope outer, Set<String> specials, boolean selector) {
    this.own = own;
    this.outer = outer;
    this.specials = specials;
    this.selector = selector;
  }

  static Scope top(Map<String, Symbol> symbols) {
    return new Scope(symbols, null, Set.of(), false);
  }

  Scope with(String name, Symbol symbol) {
    return new Scope(Map.of(name, symbol), this, specials, selector);
  }

  Scope with(Map<String, Symbol> symbols) {
    return new Scope(new HashMap<>(symbols), this, specials, selector);
  }

  /** The same names, with {@code cluster} or another special word meaning something too. */
  Scope knowing(String... words) {
    Set<String> all = new HashSet<>(specials);
    all.addAll(List.of(words));
    return new Scope(Map.of(), this, all, selector);
  }

  /** The same names, with a special word meaning nothing any more. */
  Scope without(String word) {
    Set<String> fewer = new HashSet<>(specials);
    fewer.remove(word);
    return new Scope(Map.of(), this, fewer, selector);
  }

  /** The same names inside a selector, where a bare name is a fact if one is so called. */
  Scope inSelector() {
    return new Scope(Map.of(), this, specials, true);
  }

  boolean isSelector() {
    return selector;
  }

  boolean knows(String special) {
    return specials.contains(special);
  }

  Optional<Symbol> find(String name) {
    for (Scope scope = this; scope != null; scope = scope.outer) {
      Symbol symbol = scope.own.get(name);
      if (symbol != null) {
        return Optional.of(symbol);
      }
    }
    return Optional.empty();
  }

  /** Every visible name that begins like the given one, upper or lower case. */
  List<String> namesLike(String name) {
    boolean upper = Character.isUpperCase(name.codePointAt(0));
    List<String> names = new ArrayList<>();
    for (Scope scope = this; scope != null; scope = scope.outer) {
      scope.own.keySet().stream()
          .filter(n -> Character.isUpperCase(n.codePointAt(0)) == upper)
          .forEach(names::add);
    }
    names.addAll(upper ? Set.of() : specials);
    return names;
  }
}
