package dev.promiselang.names;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.QualifiedName;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What every name of the program means. References and qualified names are looked up by node;
 * {@code a.b} where {@code a} is a module has its symbol at the member expression.
 */
public final class Resolution {

  private final Facts<Node, Symbol> symbols;
  private final SortedMap<SymbolId, Symbol.TopLevel> topLevel;
  private final List<SymbolId> neededFirst;

  Resolution(
      Facts<Node, Symbol> symbols,
      SortedMap<SymbolId, Symbol.TopLevel> topLevel,
      List<SymbolId> neededFirst) {
    this.symbols = symbols;
    this.topLevel = Collections.unmodifiableSortedMap(new TreeMap<>(topLevel));
    this.neededFirst = List.copyOf(neededFirst);
  }

  public Symbol of(Expression.Reference reference) {
    return symbols.get(reference).orElse(new Symbol.Unknown());
  }

  /** The symbol of a member expression that goes through a module alias, else {@code Unknown}. */
  public Symbol of(Expression.Member member) {
    return symbols.get(member).orElse(new Symbol.Unknown());
  }

  public Symbol of(QualifiedName name) {
    return symbols.get(name).orElse(new Symbol.Unknown());
  }

  /** The symbol of a lone name that stands for something: a fact in {@code split by env}. */
  public Symbol of(Name name) {
    return symbols.get(name).orElse(new Symbol.Unknown());
  }

  /** The top-level declarations of one family, by id. */
  public <T extends Symbol.TopLevel> List<T> all(Class<T> family) {
    return topLevel.values().stream().filter(family::isInstance).map(family::cast).toList();
  }

  /**
   * The top-level declarations, each behind those that it needs, so that going through them never
   * goes deep.
   */
  public List<Symbol.TopLevel> neededFirst() {
    Map<SymbolId, Symbol.TopLevel> ordered = new LinkedHashMap<>();
    neededFirst.stream()
        .flatMap(id -> Optional.ofNullable(topLevel.get(id)).stream())
        .forEach(symbol -> ordered.put(symbol.id(), symbol));
    topLevel.forEach(ordered::putIfAbsent);
    return List.copyOf(ordered.values());
  }
}
