package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseParser.AcceptDeclarationContext;
import dev.promiselang.grammar.PromiseParser.AssumeDeclarationContext;
import dev.promiselang.grammar.PromiseParser.DeclarationBodyContext;
import dev.promiselang.grammar.PromiseParser.DeclarationContext;
import dev.promiselang.grammar.PromiseParser.DerivedPromiseDeclarationContext;
import dev.promiselang.grammar.PromiseParser.FleetDeclarationContext;
import dev.promiselang.grammar.PromiseParser.FunctionDeclarationContext;
import dev.promiselang.grammar.PromiseParser.GroupDeclarationContext;
import dev.promiselang.grammar.PromiseParser.LetDeclarationContext;
import dev.promiselang.grammar.PromiseParser.NeedsFactsDeclarationContext;
import dev.promiselang.grammar.PromiseParser.ParameterContext;
import dev.promiselang.grammar.PromiseParser.ParametersContext;
import dev.promiselang.grammar.PromiseParser.PlaceDeclarationContext;
import dev.promiselang.grammar.PromiseParser.PlaceMatchDeclarationContext;
import dev.promiselang.grammar.PromiseParser.PolicyDeclarationContext;
import dev.promiselang.grammar.PromiseParser.PromiseDeclarationContext;
import dev.promiselang.grammar.PromiseParser.RecordTypeDeclarationContext;
import dev.promiselang.grammar.PromiseParser.SlotDeclarationContext;
import dev.promiselang.grammar.PromiseParser.SplitDeclarationContext;
import dev.promiselang.grammar.PromiseParser.StoreDeclarationContext;
import dev.promiselang.grammar.PromiseParser.TestDeclarationContext;
import dev.promiselang.grammar.PromiseParser.TypeAliasDeclarationContext;
import dev.promiselang.grammar.PromiseParser.UsePoliciesDeclarationContext;
import dev.promiselang.source.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands at the top level of a module. */
final class DeclarationBuilder {

  private final Workshop workshop;

  DeclarationBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  Declaration declaration(DeclarationContext context) {
    DeclarationBodyContext body = context.body;
    Span at = workshop.at(context);
    if (body == null) {
      return new Declaration.Missing(at);
    }
    boolean annotatable =
        body instanceof PromiseDeclarationContext
            || body instanceof RecordTypeDeclarationContext
            || body instanceof TypeAliasDeclarationContext;
    if (!annotatable) {
      workshop.members.reportMisplaced(context.annotations);
    }
    return declaration(body, context, at);
  }

  private Declaration declaration(DeclarationBodyContext body, DeclarationContext whole, Span at) {
    return switch (body) {
      case LetDeclarationContext d ->
          new Declaration.Let(
              at,
              workshop.documentation(whole),
              workshop.name(d.name, d),
              workshop.types.optional(d.type),
              workshop.expressions.expression(d.value, d));
      case FunctionDeclarationContext d ->
          new Declaration.Function(
              at,
              workshop.documentation(whole),
              workshop.name(d.name, d),
              parameters(d.given),
              workshop.types.optional(d.result),
              workshop.expressions.expression(d.value, d));
      case RecordTypeDeclarationContext d ->
          new Declaration.RecordType(
              at,
              workshop.documentation(whole),
              workshop.members.annotations(whole.annotations),
              workshop.name(d.name, d),
              workshop.members.body(d.body, d));
      case TypeAliasDeclarationContext d ->
          new Declaration.TypeAlias(
              at,
              workshop.documentation(whole),
              workshop.members.annotations(whole.annotations),
              workshop.name(d.name, d),
              workshop.types.type(d.type, d));
      case GroupDeclarationContext d ->
          new Declaration.Group(
              at,
              workshop.documentation(whole),
              workshop.name(d.name, d),
              workshop.selectors.selector(d.condition, d));
      case SlotDeclarationContext d ->
          new Declaration.Slot(at, workshop.documentation(whole), workshop.name(d.name, d));
      case NeedsFactsDeclarationContext d ->
          new Declaration.NeedsFacts(at, workshop.members.body(d.body, d));
      case FleetDeclarationContext d ->
          new Declaration.Fleet(
              at,
              workshop.documentation(whole),
              workshop.name(d.name, d),
              workshop.fleets.items(d.body));
      case PromiseDeclarationContext d ->
          new Declaration.Promise(
              at,
              workshop.documentation(whole),
              workshop.members.annotations(whole.annotations),
              workshop.name(d.name, d),
              parameters(d.given),
              workshop.optionalQuoted(d.kratixName),
              workshop.promiseItems.items(d.body));
      case DerivedPromiseDeclarationContext d ->
          new Declaration.DerivedPromise(
              at,
              workshop.documentation(whole),
              workshop.name(d.name, d),
              workshop.optionalQuoted(d.kratixName),
              workshop.uses.use(d.base, d),
              workshop.entries.entries(d.patches));
      default -> rootDeclaration(body, at);
    };
  }

  /** What only the root package may declare, and nobody refers to by name. */
  private Declaration rootDeclaration(DeclarationBodyContext body, Span at) {
    return switch (body) {
      case PlaceDeclarationContext d ->
          new Declaration.Place(
              at,
              workshop.uses.use(d.used, d),
              workshop.placements.placement(d.where, d.counted, d),
              workshop.entries.entries(d.patches));
      case PlaceMatchDeclarationContext d ->
          new Declaration.PlaceMatch(
              at,
              workshop.placements.placement(d.where, d.counted, d),
              workshop.placements.arms(d.chosen));
      case SplitDeclarationContext d ->
          new Declaration.Split(at, workshop.uses.typePath(d.used, d), workshop.names(d.facts));
      case PolicyDeclarationContext d ->
          new Declaration.Policy(at, workshop.quoted(d.title, d), workshop.entries.entries(d.body));
      case UsePoliciesDeclarationContext d ->
          new Declaration.UsePolicies(at, workshop.name(d.name, d));
      case TestDeclarationContext d ->
          new Declaration.Test(
              at,
              workshop.quoted(d.title, d),
              workshop.optionalName(d.code),
              workshop.entries.entries(d.body));
      case AcceptDeclarationContext d ->
          new Declaration.Accept(
              at,
              workshop.name(d.code, d),
              workshop.placements.placement(d.where, d),
              workshop.quoted(d.reason, d),
              workshop.operands.optional(d.until));
      case AssumeDeclarationContext d ->
          new Declaration.Assume(
              at, workshop.placements.placement(d.where, d), workshop.promiseItems.items(d.body));
      case StoreDeclarationContext d ->
          new Declaration.Store(
              at,
              workshop.name(d.kind, d),
              workshop.quoted(d.name, d),
              workshop.entries.entries(d.body));
      default -> new Declaration.Missing(at);
    };
  }

  private List<Parameter> parameters(@Nullable ParametersContext context) {
    return context == null ? List.of() : workshop.all(context.given, this::parameter);
  }

  private Parameter parameter(ParameterContext context) {
    return new Parameter(
        workshop.at(context),
        workshop.documentation(context),
        workshop.name(context.name, context),
        workshop.types.type(context.type, context),
        workshop.expressions.optional(context.value));
  }
}
