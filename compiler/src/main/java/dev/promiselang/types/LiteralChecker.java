package dev.promiselang.types;

import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Expression.NumericLiteral.Form;
import dev.promiselang.syntax.TextPart;
import java.util.List;
import java.util.Optional;

/** Types of literals: what is expected decides what a number is. */
final class LiteralChecker {

  private final ExpressionChecker expressions;

  LiteralChecker(ExpressionChecker expressions) {
    this.expressions = expressions;
  }

  /** A number of which nothing is expected; {@code whole} is the expression with its sign. */
  Type number(Expression.NumericLiteral literal, boolean negative, Expression whole) {
    Type type =
        switch (literal.form()) {
          case WHOLE -> whole(literal, negative, whole);
          case DECIMAL -> decimal(literal);
          case QUANTITY -> new Type.Quantity();
          case DURATION -> new Type.Duration();
          case VERSION -> new Type.Version();
          case DATE -> new Type.Date();
          case INVALID -> new Type.Unknown();
        };
    expressions.checking.types.put(literal, type);
    return type;
  }

  private Type whole(Expression.NumericLiteral literal, boolean negative, Expression whole) {
    Optional<Long> value = Literals.whole(literal.spelling(), negative);
    if (value.isEmpty()) {
      expressions.report(
          new RefinementViolated(
              whole.at(), literal.spelling(), "does not fit into 64 bits", Optional.empty()));
      return new Type.Unknown();
    }
    return new Type.Enumeration(List.of(new Type.Literal.OfWhole(value.get())), false);
  }

  private Type decimal(Expression.NumericLiteral literal) {
    if (!Literals.isCanonical(literal.spelling())) {
      expressions.report(new AmbiguousDecimal(literal.at(), literal.spelling()));
      return new Type.Unknown();
    }
    return Type.Number.PLAIN;
  }

  Type number(
      Expression.NumericLiteral literal, boolean negative, Expression whole, Expected expected) {
    Type wanted = expected.type().present();
    boolean plain = literal.form() == Form.WHOLE || literal.form() == Form.DECIMAL;
    if (plain && !negative && wanted instanceof Type.Version
        || plain && wanted instanceof Type.Quantity) {
      expressions.checking.types.put(literal, wanted);
      return wanted;
    }
    if (plain && wanted instanceof Type.Number number) {
      double value = Literals.decimal(literal.spelling()) * (negative ? -1 : 1);
      Refinements.violation(value, number)
          .ifPresent(text -> violated(whole, literal, text, expected));
      expressions.checking.types.put(literal, Type.Number.PLAIN);
      return Type.Number.PLAIN;
    }
    if (literal.form() == Form.DECIMAL && Joins.base(wanted) instanceof Type.Text) {
      // Its zeros are nobody's concern where it is not meant to be a number.
      expressions.checking.types.put(literal, Type.Number.PLAIN);
      return against(whole, Type.Number.PLAIN, expected);
    }
    Type type = number(literal, negative, whole);
    return against(whole, type, expected);
  }

  private void violated(
      Expression whole, Expression.NumericLiteral literal, String text, Expected expected) {
    expressions.report(
        new RefinementViolated(whole.at(), literal.spelling(), text, expected.because()));
  }

  Type bool(Expression.BoolLiteral bool, Expected expected) {
    if (expected.type().present() instanceof Type.Enumeration) {
      return against(
          bool,
          new Type.Enumeration(List.of(new Type.Literal.OfBool(bool.value())), false),
          expected);
    }
    expressions.require(bool, new Type.Bool(), expected);
    return new Type.Bool();
  }

  /**
   * A literal against what is expected: members of enumerations and refinements are looked at here.
   */
  private Type against(Expression expression, Type type, Expected expected) {
    Type wanted = expected.type().present();
    if (type instanceof Type.Enumeration(var members, var _) && members.size() == 1) {
      Type.Literal literal = members.getFirst();
      boolean sameKind =
          wanted instanceof Type.Enumeration other && Joins.base(type).equals(Joins.base(other));
      if (sameKind && wanted instanceof Type.Enumeration allowed) {
        if (!allowed.members().contains(literal)) {
          expressions.report(
              new NotAMember(expression.at(), literal.spelling(), allowed, expected.because()));
          return new Type.Unknown();
        }
        return type;
      }
      Optional<String> violation = violation(literal, wanted);
      if (violation.isPresent()) {
        expressions.report(
            new RefinementViolated(
                expression.at(),
                literal.spelling(),
                violation.get(),
                expected.because(),
                DurationText.help(wanted)));
        return new Type.Unknown();
      }
    }
    expressions.require(expression, type, expected);
    return type;
  }

  private static Optional<String> violation(Type.Literal literal, Type wanted) {
    return switch (literal) {
      case Type.Literal.OfText(String value) when wanted instanceof Type.Text(var rules) ->
          Refinements.violation(value, rules);
      case Type.Literal.OfWhole(long value) when wanted instanceof Type.Int range ->
          Refinements.violation(value, range);
      default -> Optional.empty();
    };
  }

  Type text(Expression.TextLiteral text, Expected expected, Context context) {
    return against(text, text(text, context), expected);
  }

  /** A text of which nothing is expected: without holes its one value is its type. */
  Type text(Expression.TextLiteral text, Context context) {
    for (TextPart part : text.parts()) {
      if (part instanceof TextPart.Hole(var _, Expression value)) {
        hole(value, expressions.infer(value, context));
      }
    }
    return text.constant()
        .<Type>map(value -> new Type.Enumeration(List.of(new Type.Literal.OfText(value)), false))
        .orElse(Type.Text.PLAIN);
  }

  private void hole(Expression value, Type type) {
    switch (Joins.base(type)) {
      case Type.Maybe _, Type.Nothing _ ->
          expressions.report(new MayBeAbsent(value.at(), type, Optional.empty()));
      case Type.ListOf _, Type.SetOf _ ->
          expressions.report(new ValueInHole(value.at(), type, "join it: `.join(\", \")`"));
      case Type.Record _, Type.MapOf _, Type.Resource _ ->
          expressions.report(
              new ValueInHole(value.at(), type, "write it out: `.toYaml()` or `.toJson()`"));
      default -> {}
    }
  }
}
