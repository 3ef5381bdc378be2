package dev.promiselang.emit.kratix.cel;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.MatchArm;
import dev.promiselang.types.Type;
import java.util.List;

/** {@code if}, {@code match} and {@code ??}. */
final class ChoiceTranslator {

  private final ExpressionTranslator expressions;
  private final ComparisonTranslator comparisons;
  private final MembershipTranslator membership;

  ChoiceTranslator(
      ExpressionTranslator expressions,
      ComparisonTranslator comparisons,
      MembershipTranslator membership) {
    this.expressions = expressions;
    this.comparisons = comparisons;
    this.membership = membership;
  }

  Operand of(Expression.If choice, Scope scope) {
    return choose(
        expressions.value(choice.condition(), scope),
        expressions.of(choice.then(), scope),
        expressions.of(choice.otherwise(), scope),
        expressions.translation().typing().of(choice));
  }

  /** The last arm of a match that is exhaustive needs no condition. */
  Operand of(Expression.Match match, Scope scope) {
    return expressions
        .bindings()
        .strict(
            expressions.value(match.subject(), scope),
            "subject",
            match.subject(),
            scope,
            (subject, inside) -> of(match, subject, inside));
  }

  private Operand of(Expression.Match match, Operand subject, Scope scope) {
    Type type = expressions.translation().typing().of(match);
    List<MatchArm> arms = match.arms();
    Operand result = expressions.of(arms.getLast().value(), scope);
    for (MatchArm arm : arms.subList(0, arms.size() - 1).reversed()) {
      result =
          choose(
              takes(arm, subject, match, scope), expressions.of(arm.value(), scope), result, type);
    }
    return result;
  }

  private Operand takes(MatchArm arm, Operand subject, Expression.Match match, Scope scope) {
    Operand any = Operand.truth(CelBuilder.FALSE, subject.mayFail());
    for (Expression pattern : arm.patterns()) {
      Operand one =
          pattern instanceof Expression.Range
              ? membership.in(subject, pattern, scope, match.subject())
              : comparisons.equal(subject, expressions.value(pattern, scope), match.subject());
      if (one.isUnknown()) {
        return one;
      }
      any = any.withCel(CelBuilder.or(any.cel(), one.cel())).failing(one.mayFail());
    }
    return any;
  }

  private static Operand choose(Operand condition, Operand a, Operand b, Type type) {
    if (condition.isUnknown() || a.isUnknown() || b.isUnknown()) {
      return Operand.UNKNOWN;
    }
    boolean quantities = a.computed() || b.computed();
    Operand then = branch(a, type, quantities);
    Operand otherwise = branch(b, type, quantities);
    boolean truth = ValueKind.of(then.type()) == ValueKind.BOOL;
    Cel cel =
        then.isNeverThere()
            ? otherwise.cel()
            : otherwise.isNeverThere()
                ? then.cel()
                : truth && !condition.mayFail()
                    ? CelBuilder.chooseCondition(condition.cel(), then.cel(), otherwise.cel())
                    : condition.mayFail()
                        ? new Cel.Choice(condition.cel(), then.cel(), otherwise.cel())
                        : CelBuilder.choose(condition.cel(), then.cel(), otherwise.cel());
    Operand known = then.isNeverThere() ? otherwise : then;
    return known
        .withCel(cel)
        .as(type instanceof Type.Unknown ? known.type() : type)
        .within(then.interval().or(otherwise.interval()))
        .failing(condition.mayFail() || then.mayFail() || otherwise.mayFail())
        .when(CelBuilder.chooseCondition(condition.cel(), then.present(), otherwise.present()));
  }

  private static Operand branch(Operand operand, Type type, boolean quantity) {
    return quantity && !operand.computed() && !operand.isNeverThere()
        ? Operand.quantity(Quantities.of(operand), operand.mayFail()).when(operand.present())
        : Conversions.to(operand, type);
  }

  Operand orElse(Expression.Binary binary, Scope scope) {
    Operand left = expressions.value(binary.left(), scope);
    Operand right = expressions.value(binary.right(), scope);
    if (ValueKind.of(left.type()) == ValueKind.OPAQUE) {
      return expressions
          .translation()
          .refuse(
              binary.left().at(),
              "a value that rules cannot read",
              "the schema does not say what it is, or CEL reads it in another way",
              "ask only whether it is there: `x != absent`");
    }
    if (left.isAlwaysThere()) {
      return left;
    }
    return choose(
        Operand.truth(left.present(), left.mayFail()),
        left.known(),
        right,
        expressions.translation().typing().of(binary));
  }
}
