package dev.promiselang.types;

import dev.promiselang.diagnostics.Label;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Expression.NumericLiteral.Form;
import java.util.Optional;

/** Both sides of an operator: literals that follow the other side, and what no operator takes. */
final class Operands {

  private final ExpressionChecker expressions;

  Operands(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  record Sides(Type left, Type right) {}

  /** Infers both sides; a numeral takes the type of the other side where that is of its kind. */
  Sides both(Expression.Binary binary, Context context) {
    if (isNumeral(binary.left()) && !isNumeral(binary.right())) {
      Type right = expressions.infer(binary.right(), context);
      return new Sides(numeral(binary.left(), right, context), right);
    }
    Type left = expressions.infer(binary.left(), context);
    Type right =
        isNumeral(binary.right())
            ? numeral(binary.right(), left, context)
            : expressions.infer(binary.right(), context);
    return new Sides(left, right);
  }

  /** Infers both sides by themselves: what scales an amount is a plain number. */
  Sides apart(Expression.Binary binary, Context context) {
    return new Sides(
        expressions.infer(binary.left(), context), expressions.infer(binary.right(), context));
  }

  static boolean isNumeral(Expression expression) {
    Expression bare = Literals.bare(expression);
    return bare instanceof Expression.NumericLiteral
        || bare instanceof Expression.Negate(var _, Expression.NumericLiteral _);
  }

  Type numeral(Expression expression, Type other, Context context) {
    Type hint = Joins.base(other.present());
    boolean follows =
        hint instanceof Type.Version
            || hint instanceof Type.Quantity
            || hint instanceof Type.Number
            || hint instanceof Type.IntOrString;
    Expression bare = Literals.bare(expression);
    boolean plain =
        !(bare instanceof Expression.NumericLiteral(var _, var _, var form))
            || form == Form.WHOLE
            || form == Form.DECIMAL;
    if (hint instanceof Type.Unknown && plain) {
      // What the number is follows from the other side, which has been reported.
      return hint;
    }
    return follows && plain
        ? expressions.check(expression, Expected.of(hint), context)
        : expressions.infer(expression, context);
  }

  boolean absent(Expression expression, Type type) {
    if (type instanceof Type.Maybe || type instanceof Type.Nothing) {
      expressions.report(new MayBeAbsent(expression.at(), type, Optional.empty()));
      return true;
    }
    return false;
  }

  /** A literal that the other side, an enumeration, can never be. */
  boolean impossible(Expression literal, Type type, Expression side, Type other, Context context) {
    if (type instanceof Type.Enumeration(var members, var _)
        && members.size() == 1
        && other.present() instanceof Type.Enumeration allowed
        && allowed.members().size() > 1
        && !allowed.members().contains(members.getFirst())
        && Joins.base(type).equals(Joins.base(allowed))) {
      expressions.report(
          new NeverEqual(
              literal.at(), members.getFirst().spelling(), allowed, declaration(side, context)));
      return true;
    }
    return false;
  }

  /** Where the fact is declared that one side names. */
  private Optional<Label> declaration(Expression side, Context context) {
    String name =
        switch (Literals.bare(side)) {
          case Expression.Reference reference -> reference.name().text();
          case Expression.Member member when isFact(member) -> member.name().text();
          default -> "";
        };
    return context
        .facts()
        .flatMap(facts -> facts.field(name))
        .filter(fact -> isFact(side))
        .map(fact -> new Label(fact.at(), "the fact `" + name + "` is declared here"));
  }

  boolean isFact(Expression expression) {
    return switch (Literals.bare(expression)) {
      case Expression.Reference reference ->
          expressions.checking.resolution.of(reference) instanceof Symbol.Fact;
      case Expression.Member(var _, Expression.Reference target, var _, var _)
          when expressions.checking.resolution.of(target) instanceof Symbol.Special ->
          true;
      case Expression.Member(var _, Expression target, var _, var _) ->
          expressions.checking.types.get(target).orElse(new Type.Unknown())
                  instanceof Type.Record(RecordShape shape)
              && shape.isCluster();
      default -> false;
    };
  }

  static boolean hasOrder(Type left, Type right) {
    if (left instanceof Type.Enumeration a
        && right instanceof Type.Enumeration b
        && Joins.base(a) instanceof Type.Text) {
      return a.ordered() ? isWithin(b, a) : b.ordered() && isWithin(a, b);
    }
    Type a = Joins.base(left);
    Type b = Joins.base(right);
    boolean numbers =
        (a instanceof Type.Int || a instanceof Type.Number)
            && (b instanceof Type.Int || b instanceof Type.Number);
    return numbers
        || a.equals(b)
            && (a instanceof Type.Version
                || a instanceof Type.Quantity
                || a instanceof Type.Duration
                || a instanceof Type.Date);
  }

  /** Whether the members of one enumeration are ordered by another. */
  private static boolean isWithin(Type.Enumeration inner, Type.Enumeration ordered) {
    return Fit.of(inner, ordered) == Fit.YES
        || inner.ordered() && Fit.of(ordered, inner) == Fit.YES;
  }

  void mismatch(Expression.Binary binary, Type left, Type right, String help) {
    if (left instanceof Type.Unknown || right instanceof Type.Unknown) {
      return;
    }
    expressions.report(
        new OperatorMismatch(binary.at(), binary.operator().spelling(), left, right, help));
  }
}
