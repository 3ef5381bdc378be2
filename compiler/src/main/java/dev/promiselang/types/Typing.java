package dev.promiselang.types;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.syntax.Declaration;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Facts;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.Parameter;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.syntax.RecordBody;
import dev.promiselang.syntax.TypeExpression;
import java.util.Optional;

/**
 * The type of every expression, and the type that its value is to be converted to where the two
 * differ. For a literal the type says what it is: {@code 1.33} is a Version where one is expected.
 */
public final class Typing {

  private final Facts<Expression, Type> types;
  private final Facts<Expression, Target> targets;
  private final Facts<Node, Type> declared;
  private final Shapes shapes;

  /**
   * The facts and the clusters of the fleet, the requests of each api, and the objects of kinds.
   */
  record Shapes(
      Optional<RecordShape> fleetFacts,
      Optional<RecordShape> cluster,
      Facts<PromiseItem.Api, RecordShape> requests,
      KindShapes kinds) {}

  /** What a value must conform to, and the declaration that says so where there is one. */
  public record Target(Type type, Optional<Label> because) {}

  Typing(
      Facts<Expression, Type> types,
      Facts<Expression, Target> targets,
      Facts<Node, Type> declared,
      Shapes shapes) {
    this.types = types;
    this.targets = targets;
    this.declared = declared;
    this.shapes = shapes;
  }

  /** The type of an expression before any conversion. */
  public Type of(Expression expression) {
    return types.get(expression).orElse(new Type.Unknown());
  }

  /** The type that the value of this expression must be made to conform to, if any. */
  public Optional<Target> target(Expression expression) {
    return targets.get(expression);
  }

  /** The declared type of a parameter. */
  public Type of(Parameter parameter) {
    return declared.get(parameter).orElse(new Type.Unknown());
  }

  /** The declared type of a field of a record, of facts or of an api. */
  public Type of(RecordBody.Member.Field field) {
    return declared.get(field).orElse(new Type.Unknown());
  }

  /** The type that a type declaration or a written type stands for. */
  public Type of(TypeExpression type) {
    return declared.get(type).orElse(new Type.Unknown());
  }

  /** The record that a record type declaration stands for. */
  public Type of(Declaration.RecordType type) {
    return declared.get(type).orElse(new Type.Unknown());
  }

  /** The record of the {@code status} fields of an api. */
  public Type of(RecordBody.Member.Status status) {
    return declared.get(status).orElse(new Type.Unknown());
  }

  /** The record of the {@code spec} fields of an api. */
  public Type of(PromiseItem.Api api) {
    return declared.get(api).orElse(new Type.Unknown());
  }

  /** The fields of the objects of a kind, where they are known. */
  public Optional<RecordShape> of(Type.ResourceKind kind) {
    return shapes.kinds().of(kind);
  }

  /** Whether a promise of the program offers objects of this kind. */
  public boolean isOffered(Type.ResourceKind kind) {
    return shapes.kinds().isOffered(kind);
  }

  /** The facts of the fleet, when the program has one. */
  public Optional<RecordShape> fleetFacts() {
    return shapes.fleetFacts();
  }

  /** A cluster of the fleet: its name and its facts. */
  public Optional<RecordShape> cluster() {
    return shapes.cluster();
  }

  /** A request as {@code configure} gets it, of the api of a promise that has one. */
  public Optional<RecordShape> request(PromiseItem.Api api) {
    return shapes.requests().get(api);
  }
}
