package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseLexer;
import dev.promiselang.grammar.PromiseParser.ArgumentContext;
import dev.promiselang.grammar.PromiseParser.ArgumentValueContext;
import dev.promiselang.grammar.PromiseParser.ArgumentsContext;
import dev.promiselang.grammar.PromiseParser.ClosedBoundContext;
import dev.promiselang.grammar.PromiseParser.ComparisonExpressionContext;
import dev.promiselang.grammar.PromiseParser.FromBoundContext;
import dev.promiselang.grammar.PromiseParser.LabelledArgumentContext;
import dev.promiselang.grammar.PromiseParser.LowerNameContext;
import dev.promiselang.grammar.PromiseParser.OperandExpressionContext;
import dev.promiselang.grammar.PromiseParser.PlainValueContext;
import dev.promiselang.grammar.PromiseParser.PositionalArgumentContext;
import dev.promiselang.grammar.PromiseParser.PromiseUseContext;
import dev.promiselang.grammar.PromiseParser.ReferenceAtomContext;
import dev.promiselang.grammar.PromiseParser.SimpleLambdaContext;
import dev.promiselang.grammar.PromiseParser.SingleBoundContext;
import dev.promiselang.grammar.PromiseParser.ToBoundContext;
import dev.promiselang.grammar.PromiseParser.TupleLambdaContext;
import dev.promiselang.grammar.PromiseParser.TypePathContext;
import dev.promiselang.grammar.PromiseParser.ValuePathContext;
import dev.promiselang.grammar.PromiseParser.VersionBoundContext;
import dev.promiselang.grammar.PromiseParser.VersionRangeContext;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** How promises, slots and functions are used: paths of names, arguments, version ranges. */
final class UseBuilder {

  private final Workshop workshop;

  UseBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  QualifiedName typePath(@Nullable TypePathContext context, ParserRuleContext parent) {
    List<Name> names = new ArrayList<>();
    if (context != null) {
      names.addAll(workshop.names(context.qualifiers));
      names.addAll(workshop.names(context.names));
    }
    return qualified(names, context, parent);
  }

  QualifiedName valuePath(@Nullable ValuePathContext context, ParserRuleContext parent) {
    List<Name> names = context == null ? List.of() : workshop.names(context.parts);
    return qualified(names, context, parent);
  }

  /** A path of lower-case names as the expression that it stands for. */
  Expression valueReference(@Nullable ValuePathContext context, ParserRuleContext parent) {
    QualifiedName path = valuePath(context, parent);
    Expression value = new Expression.Reference(path.first().at(), path.first());
    for (Name name : path.parts().subList(1, path.parts().size())) {
      value = new Expression.Member(path.first().at().to(name.at()), value, false, name);
    }
    return value;
  }

  private QualifiedName qualified(
      List<Name> names, @Nullable ParserRuleContext context, ParserRuleContext parent) {
    Span at = context == null ? workshop.at(parent).after() : workshop.at(context);
    return new QualifiedName(at, names.isEmpty() ? List.of(new Name(at, "")) : names);
  }

  PromiseUse use(@Nullable PromiseUseContext context, ParserRuleContext parent) {
    return workshop.part(
        context,
        parent,
        found ->
            new PromiseUse(
                workshop.at(found), typePath(found.promise, found), arguments(found.given)),
        at -> new PromiseUse(at, new QualifiedName(at, List.of(new Name(at, ""))), List.of()));
  }

  Optional<VersionRange> range(@Nullable VersionRangeContext context) {
    return Optional.ofNullable(context)
        .map(
            found ->
                new VersionRange(
                    workshop.at(found),
                    OperatorBuilder.operator(found.operator),
                    workshop.part(found.limit, found, this::bound, Expression.Missing::new)));
  }

  private Expression bound(VersionBoundContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case SingleBoundContext b -> workshop.operands.operand(b.value, b);
      case ClosedBoundContext b ->
          new Expression.Range(
              at, workshop.operands.optional(b.from), workshop.operands.optional(b.to));
      case FromBoundContext b ->
          new Expression.Range(at, workshop.operands.optional(b.from), Optional.empty());
      case ToBoundContext b ->
          new Expression.Range(at, Optional.empty(), workshop.operands.optional(b.to));
      default -> new Expression.Missing(at);
    };
  }

  List<Argument> arguments(@Nullable ArgumentsContext context) {
    return context == null ? List.of() : workshop.all(context.given, this::argument);
  }

  private Argument argument(ArgumentContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case LabelledArgumentContext a ->
          new Argument(
              at,
              Optional.of(workshop.name(a.label, a)),
              workshop.part(a.value, a, this::value, Expression.Missing::new));
      case PositionalArgumentContext a -> positional(a, at);
      default -> new Argument(at, Optional.empty(), new Expression.Missing(at));
    };
  }

  /** {@code f(a = 1)} is meant as {@code f(a: 1)}, not as a comparison. */
  private Argument positional(PositionalArgumentContext context, Span at) {
    if (context.value instanceof PlainValueContext plain
        && plain.value instanceof ComparisonExpressionContext comparison
        && comparison.operator.start.getType() == PromiseLexer.EQUALS
        && comparison.left instanceof OperandExpressionContext left
        && left.value.tails.isEmpty()
        && left.value.head instanceof ReferenceAtomContext label) {
      workshop.report(new ForeignOperator(workshop.at(comparison.operator), "=", ":"));
      return new Argument(
          at,
          Optional.of(workshop.name(label.name, label)),
          workshop.expressions.expression(comparison.right, comparison));
    }
    return new Argument(
        at,
        Optional.empty(),
        workshop.part(context.value, context, this::value, Expression.Missing::new));
  }

  private Expression value(ArgumentValueContext context) {
    return switch (context) {
      case SimpleLambdaContext lambda ->
          lambda(lambda.names, lambda, workshop.expressions.expression(lambda.body, lambda));
      case TupleLambdaContext lambda ->
          lambda(lambda.names, lambda, workshop.expressions.expression(lambda.body, lambda));
      case PlainValueContext plain ->
          workshop.part(
              plain.value,
              plain,
              found -> workshop.expressions.expression(found, true),
              Expression.Missing::new);
      default -> new Expression.Missing(workshop.at(context));
    };
  }

  private Expression lambda(
      List<LowerNameContext> names, ParserRuleContext context, Expression body) {
    return new Expression.Lambda(workshop.at(context), workshop.names(names), body);
  }
}
