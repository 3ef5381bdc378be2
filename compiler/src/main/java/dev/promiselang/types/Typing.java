package dev.promiselang.types;

import dev.promiselang.names.SymbolId;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.PromiseItem;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The type of every expression, and the type that its value is to be converted to where the two
 * differ. For a literal the type says what it is: {@code 1.33} is a Version where one is expected.
 */
public final class Typing {

  private final Facts<Expression, Type> types;
  private final Facts<Expression, Type> targets;
  private final Facts<Node, Type> declared;
  private final SortedMap<SymbolId, RecordShape> factsByModule;
  private final Optional<RecordShape> fleetFacts;

  Typing(
      Facts<Expression, Type> types,
      Facts<Expression, Type> targets,
      Facts<Node, Type> declared,
      SortedMap<SymbolId, RecordShape> factsByModule,
      Optional<RecordShape> fleetFacts) {
    this.types = types;
    this.targets = targets;
    this.declared = declared;
    this.factsByModule = factsByModule;
    this.fleetFacts = fleetFacts;
  }

  /** The type of an expression before any conversion. */
  public Type of(Expression expression) {
    return types.get(expression).orElse(new Type.Unknown());
  }

  /** The type that the value of this expression must be made to conform to, if any. */
  public Optional<Type> target(Expression expression) {
    return targets.get(expression);
  }

  /** The declared type of a parameter. */
  public Type of(Parameter parameter) {
    return declared.get(parameter).orElse(new Type.Unknown());
  }

  /** The record of the {@code spec} fields of an api. */
  public Type of(PromiseItem.Api api) {
    return declared.get(api).orElse(new Type.Unknown());
  }

  /** The facts of the fleet, when the program has one. */
  public Optional<RecordShape> fleetFacts() {
    return fleetFacts;
  }
}
