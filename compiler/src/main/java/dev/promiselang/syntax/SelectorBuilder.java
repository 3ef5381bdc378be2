package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser.AndSelectorContext;
import dev.promiselang.grammar.PromiseParser.ClosedRangeSelectorContext;
import dev.promiselang.grammar.PromiseParser.ComparisonSelectorContext;
import dev.promiselang.grammar.PromiseParser.FromRangeSelectorContext;
import dev.promiselang.grammar.PromiseParser.NotSelectorContext;
import dev.promiselang.grammar.PromiseParser.OperandSelectorContext;
import dev.promiselang.grammar.PromiseParser.OrElseSelectorContext;
import dev.promiselang.grammar.PromiseParser.OrSelectorContext;
import dev.promiselang.grammar.PromiseParser.PrefixSelectorContext;
import dev.promiselang.grammar.PromiseParser.ProductSelectorContext;
import dev.promiselang.grammar.PromiseParser.QuantifierSelectorContext;
import dev.promiselang.grammar.PromiseParser.SelectorContext;
import dev.promiselang.grammar.PromiseParser.SumSelectorContext;
import dev.promiselang.grammar.PromiseParser.ToRangeSelectorContext;
import dev.promiselang.source.Span;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Conditions on clusters, which become ordinary expressions. */
final class SelectorBuilder {

  private final Workshop workshop;
  private final OperatorBuilder operators;

  SelectorBuilder(Workshop workshop) {
    this.workshop = workshop;
    this.operators = new OperatorBuilder(workshop);
  }

  Expression selector(@Nullable SelectorContext context, ParserRuleContext parent) {
    return workshop.part(context, parent, this::selector, Expression.Missing::new);
  }

  Optional<Expression> optional(@Nullable SelectorContext context) {
    return Optional.ofNullable(context).map(this::selector);
  }

  private Expression selector(SelectorContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case OperandSelectorContext s -> workshop.operands.operand(s.value, s);
      case PrefixSelectorContext s -> operators.prefix(at, s.sign, selector(s.value, s));
      case ProductSelectorContext s ->
          operators.binary(s.operator, selector(s.left, s), selector(s.right, s));
      case SumSelectorContext s ->
          operators.binary(s.operator, selector(s.left, s), selector(s.right, s));
      case OrElseSelectorContext s ->
          operators.binary(s.operator, selector(s.left, s), selector(s.right, s));
      case AndSelectorContext s ->
          operators.binary(s.operator, selector(s.left, s), selector(s.right, s));
      case OrSelectorContext s ->
          operators.binary(s.operator, selector(s.left, s), selector(s.right, s));
      case ComparisonSelectorContext s ->
          operators.comparison(s.operator, selector(s.left, s), selector(s.right, s));
      case ClosedRangeSelectorContext s ->
          new Expression.Range(at, optional(s.from), Optional.of(selector(s.to, s)));
      case FromRangeSelectorContext s ->
          new Expression.Range(at, optional(s.from), Optional.empty());
      case ToRangeSelectorContext s ->
          new Expression.Range(at, Optional.empty(), Optional.of(selector(s.to, s)));
      case NotSelectorContext s -> new Expression.Not(at, selector(s.value, s));
      case QuantifierSelectorContext s ->
          new Expression.Quantifier(
              at,
              s.word.getType() == PromiseLexer.ALL,
              workshop.name(s.variable, s),
              selector(s.collection, s),
              optional(s.condition),
              selector(s.body, s));
      default -> new Expression.Missing(at);
    };
  }
}
