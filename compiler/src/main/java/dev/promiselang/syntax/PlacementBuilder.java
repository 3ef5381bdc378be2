package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseParser.ChoiceArmContext;
import dev.promiselang.grammar.PromiseParser.ChoiceArmsContext;
import dev.promiselang.grammar.PromiseParser.ChosenArmContext;
import dev.promiselang.grammar.PromiseParser.ClustersWhereContext;
import dev.promiselang.grammar.PromiseParser.EachClusterContext;
import dev.promiselang.grammar.PromiseParser.EveryClusterContext;
import dev.promiselang.grammar.PromiseParser.ExpectationContext;
import dev.promiselang.grammar.PromiseParser.NamedClusterContext;
import dev.promiselang.grammar.PromiseParser.OneClusterContext;
import dev.promiselang.grammar.PromiseParser.PlacementContext;
import dev.promiselang.grammar.PromiseParser.SkippedArmContext;
import dev.promiselang.grammar.PromiseParser.SomeClustersContext;
import dev.promiselang.grammar.PromiseParser.TargetContext;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** Where things land, and which of several promises. */
final class PlacementBuilder {

  private final Workshop workshop;

  PlacementBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  Placement placement(@Nullable PlacementContext context, ParserRuleContext parent) {
    return workshop.part(
        context, parent, this::placement, at -> new Placement(at, missing(at), Optional.empty()));
  }

  Optional<Placement> optional(@Nullable PlacementContext context) {
    return Optional.ofNullable(context).map(this::placement);
  }

  private Placement placement(PlacementContext context) {
    Placement.Target target = target(context.where, context);
    return new Placement(workshop.at(context), target, expectation(context.counted));
  }

  /** The placement of a declaration in which the expectation stands apart, at the very end. */
  Placement placement(
      @Nullable TargetContext where,
      @Nullable ExpectationContext counted,
      ParserRuleContext parent) {
    Placement.Target target = target(where, parent);
    return new Placement(target.at(), target, expectation(counted));
  }

  private Placement.Target target(@Nullable TargetContext context, ParserRuleContext parent) {
    return workshop.part(context, parent, this::target, PlacementBuilder::missing);
  }

  private Placement.Target target(TargetContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case EveryClusterContext t -> new Placement.Target.EveryCluster(at, t.portable != null);
      case ClustersWhereContext t ->
          new Placement.Target.Clusters(
              at, t.portable != null, workshop.selectors.selector(t.condition, t));
      case OneClusterContext t ->
          new Placement.Target.OneCluster(
              at, workshop.optionalName(t.per), workshop.selectors.optional(t.condition));
      case SomeClustersContext t ->
          new Placement.Target.SomeClusters(
              at,
              workshop.operands.number(t.count, t),
              workshop.selectors.optional(t.condition),
              workshop.optionalName(t.over));
      case NamedClusterContext t ->
          new Placement.Target.NamedCluster(at, workshop.quoted(t.name, t));
      case EachClusterContext t ->
          new Placement.Target.EachCluster(at, workshop.selectors.optional(t.condition));
      default -> missing(at);
    };
  }

  private static Placement.Target missing(Span at) {
    return new Placement.Target.Missing(at);
  }

  private Optional<Placement.Expectation> expectation(@Nullable ExpectationContext context) {
    if (context == null || context.from == null) {
      return Optional.empty();
    }
    Expression from = workshop.operands.number(context.from, context);
    Optional<Expression> to =
        Optional.ofNullable(context.to).map(number -> workshop.operands.number(number, context));
    Span end = workshop.at(context).after();
    Expression count =
        context.range == null
            ? from
            : new Expression.Range(from.at().to(end), Optional.of(from), to);
    return Optional.of(new Placement.Expectation(workshop.at(context), count));
  }

  List<ChoiceArm> arms(@Nullable ChoiceArmsContext context) {
    return context == null ? List.of() : workshop.all(context.given, this::arm);
  }

  private ChoiceArm arm(ChoiceArmContext context) {
    Span at = workshop.at(context);
    return switch (context) {
      case ChosenArmContext arm ->
          new ChoiceArm(
              at,
              workshop.selectors.optional(arm.condition),
              Optional.of(workshop.uses.use(arm.used, arm)),
              workshop.uses.range(arm.range),
              Optional.empty(),
              workshop.entries.entries(arm.patches));
      case SkippedArmContext arm ->
          new ChoiceArm(
              at,
              workshop.selectors.optional(arm.condition),
              Optional.empty(),
              Optional.empty(),
              workshop.optionalQuoted(arm.reason),
              List.of());
      default ->
          new ChoiceArm(
              at,
              Optional.of(new Expression.Missing(at)),
              Optional.empty(),
              Optional.empty(),
              Optional.empty(),
              List.of());
    };
  }
}
