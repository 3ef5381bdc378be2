package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser.AbsentPatternContext;
import dev.promiselang.grammar.PromiseParser.AndExpressionContext;
import dev.promiselang.grammar.PromiseParser.BoolPatternContext;
import dev.promiselang.grammar.PromiseParser.ClosedRangeExpressionContext;
import dev.promiselang.grammar.PromiseParser.ComparisonExpressionContext;
import dev.promiselang.grammar.PromiseParser.ExpressionContext;
import dev.promiselang.grammar.PromiseParser.ForElementContext;
import dev.promiselang.grammar.PromiseParser.FromRangeExpressionContext;
import dev.promiselang.grammar.PromiseParser.IfElementContext;
import dev.promiselang.grammar.PromiseParser.IfExpressionContext;
import dev.promiselang.grammar.PromiseParser.ItemElementContext;
import dev.promiselang.grammar.PromiseParser.LetInExpressionContext;
import dev.promiselang.grammar.PromiseParser.ListElementContext;
import dev.promiselang.grammar.PromiseParser.ListElementsContext;
import dev.promiselang.grammar.PromiseParser.MatchArmContext;
import dev.promiselang.grammar.PromiseParser.MatchAtomContext;
import dev.promiselang.grammar.PromiseParser.NotExpressionContext;
import dev.promiselang.grammar.PromiseParser.NumberPatternContext;
import dev.promiselang.grammar.PromiseParser.OperandExpressionContext;
import dev.promiselang.grammar.PromiseParser.OrElseExpressionContext;
import dev.promiselang.grammar.PromiseParser.OrExpressionContext;
import dev.promiselang.grammar.PromiseParser.PatternContext;
import dev.promiselang.grammar.PromiseParser.PlainElementContext;
import dev.promiselang.grammar.PromiseParser.PlainItemContext;
import dev.promiselang.grammar.PromiseParser.PlainSpreadContext;
import dev.promiselang.grammar.PromiseParser.PrefixExpressionContext;
import dev.promiselang.grammar.PromiseParser.ProductExpressionContext;
import dev.promiselang.grammar.PromiseParser.QuantifierExpressionContext;
import dev.promiselang.grammar.PromiseParser.SpreadElementContext;
import dev.promiselang.grammar.PromiseParser.SumExpressionContext;
import dev.promiselang.grammar.PromiseParser.TernaryExpressionContext;
import dev.promiselang.grammar.PromiseParser.TextPatternContext;
import dev.promiselang.grammar.PromiseParser.ToRangeExpressionContext;
import dev.promiselang.grammar.PromiseParser.WithExpressionContext;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Everything that has a value, from the operators outwards. */
final class ExpressionBuilder {

  private final Workshop workshop;
  private final OperatorBuilder operators;

  ExpressionBuilder(Workshop workshop) {
    this.workshop = workshop;
    this.operators = new OperatorBuilder(workshop);
  }

  Expression expression(@Nullable ExpressionContext context, ParserRuleContext parent) {
    return workshop.part(
        context, parent, found -> expression(found, false), Expression.Missing::new);
  }

  Optional<Expression> optional(@Nullable ExpressionContext context) {
    return Optional.ofNullable(context).map(found -> expression(found, false));
  }

  /** As a whole argument an upper-case name may stand alone. */
  Expression expression(ExpressionContext context, boolean wholeArgument) {
    Span at = workshop.at(context);
    return switch (context) {
      case OperandExpressionContext e ->
          e.value == null
              ? new Expression.Missing(at)
              : workshop.operands.operand(e.value, wholeArgument);
      case WithExpressionContext e -> with(e);
      case PrefixExpressionContext e -> operators.prefix(at, e.sign, expression(e.value, e));
      case ProductExpressionContext e ->
          operators.binary(e.operator, expression(e.left, e), expression(e.right, e));
      case SumExpressionContext e ->
          operators.binary(e.operator, expression(e.left, e), expression(e.right, e));
      case OrElseExpressionContext e ->
          operators.binary(e.operator, expression(e.left, e), expression(e.right, e));
      case AndExpressionContext e ->
          operators.binary(e.operator, expression(e.left, e), expression(e.right, e));
      case OrExpressionContext e ->
          operators.binary(e.operator, expression(e.left, e), expression(e.right, e));
      case ComparisonExpressionContext e ->
          operators.comparison(e.operator, expression(e.left, e), expression(e.right, e));
      case ClosedRangeExpressionContext e ->
          new Expression.Range(at, optional(e.from), Optional.of(expression(e.to, e)));
      case FromRangeExpressionContext e ->
          new Expression.Range(at, optional(e.from), Optional.empty());
      case ToRangeExpressionContext e ->
          new Expression.Range(at, Optional.empty(), Optional.of(expression(e.to, e)));
      case NotExpressionContext e -> new Expression.Not(at, expression(e.value, e));
      case TernaryExpressionContext e -> {
        Span mark = workshop.at(e.QUESTION().getSymbol());
        workshop.report(new ForeignOperator(mark, "? :", "if ... then ... else ..."));
        yield new Expression.If(
            at, expression(e.condition, e), expression(e.then, e), expression(e.otherwise, e));
      }
      case IfExpressionContext e ->
          new Expression.If(
              at, expression(e.condition, e), expression(e.then, e), expression(e.otherwise, e));
      case QuantifierExpressionContext e ->
          new Expression.Quantifier(
              at,
              e.word.getType() == PromiseLexer.ALL,
              workshop.name(e.variable, e),
              expression(e.collection, e),
              optional(e.condition),
              expression(e.body, e));
      case LetInExpressionContext e ->
          new Expression.LetIn(
              at,
              workshop.name(e.name, e),
              workshop.types.optional(e.type),
              expression(e.value, e),
              expression(e.body, e));
      default -> new Expression.Missing(at);
    };
  }

  private Expression with(WithExpressionContext context) {
    Expression base = expression(context.base, context);
    List<Entry> entries = workshop.entries.entries(context.body);
    Span end = context.body == null ? workshop.at(context) : workshop.at(context.body);
    return workshop.operands.withTails(
        new Expression.With(base.at().to(end), base, entries), context.tails, false);
  }

  Expression match(MatchAtomContext context) {
    List<MatchArm> arms =
        context.chosen == null ? List.of() : workshop.all(context.chosen.given, this::arm);
    return new Expression.Match(workshop.at(context), expression(context.subject, context), arms);
  }

  private MatchArm arm(MatchArmContext context) {
    return new MatchArm(
        workshop.at(context),
        workshop.all(context.patterns, this::pattern),
        expression(context.value, context));
  }

  private Expression pattern(PatternContext context) {
    return switch (context) {
      case NumberPatternContext p -> workshop.operands.signed(p.sign, p.number, p);
      case BoolPatternContext p -> workshop.operands.bool(p.word);
      case AbsentPatternContext p -> new Expression.AbsentLiteral(workshop.at(p));
      case TextPatternContext p -> workshop.texts.text(p.literal);
      default -> new Expression.Missing(workshop.at(context));
    };
  }

  Expression list(@Nullable ListElementsContext context, Span at) {
    return new Expression.ListLiteral(
        at, context == null ? List.of() : workshop.all(context.given, this::element));
  }

  private ListElement element(ListElementContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case SpreadElementContext e -> new ListElement.Spread(at, expression(e.value, e));
      case ForElementContext e ->
          new ListElement.For(
              at,
              workshop.optionalName(e.key),
              workshop.name(e.variable, e),
              expression(e.collection, e),
              optional(e.condition),
              workshop.part(e.element, e, this::element, ExpressionBuilder::missingElement));
      case IfElementContext e ->
          new ListElement.If(
              at,
              expression(e.condition, e),
              workshop.part(e.then, e, this::plain, ExpressionBuilder::missingElement),
              Optional.ofNullable(e.otherwise).map(this::element));
      case ItemElementContext e -> new ListElement.Item(at, expression(e.value, e));
      default -> missingElement(at);
    };
  }

  private ListElement plain(PlainElementContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case PlainSpreadContext e -> new ListElement.Spread(at, expression(e.value, e));
      case PlainItemContext e -> new ListElement.Item(at, expression(e.value, e));
      default -> missingElement(at);
    };
  }

  private static ListElement missingElement(Span at) {
    return new ListElement.Item(at, new Expression.Missing(at));
  }
}
