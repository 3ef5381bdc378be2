package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseParser.AnnotationsItemContext;
import dev.promiselang.grammar.PromiseParser.ApiItemContext;
import dev.promiselang.grammar.PromiseParser.ChangeItemContext;
import dev.promiselang.grammar.PromiseParser.ConfigureItemContext;
import dev.promiselang.grammar.PromiseParser.ConflictsItemContext;
import dev.promiselang.grammar.PromiseParser.ExclusiveItemContext;
import dev.promiselang.grammar.PromiseParser.IncludeItemContext;
import dev.promiselang.grammar.PromiseParser.IncludeMatchItemContext;
import dev.promiselang.grammar.PromiseParser.InstallItemContext;
import dev.promiselang.grammar.PromiseParser.LabelsItemContext;
import dev.promiselang.grammar.PromiseParser.LetItemContext;
import dev.promiselang.grammar.PromiseParser.OnItemContext;
import dev.promiselang.grammar.PromiseParser.PromiseItemBodyContext;
import dev.promiselang.grammar.PromiseParser.PromiseItemContext;
import dev.promiselang.grammar.PromiseParser.PromiseItemsContext;
import dev.promiselang.grammar.PromiseParser.ProvidesItemContext;
import dev.promiselang.grammar.PromiseParser.RequiresItemContext;
import dev.promiselang.grammar.PromiseParser.RequiresSlotItemContext;
import dev.promiselang.grammar.PromiseParser.ScheduleItemContext;
import dev.promiselang.grammar.PromiseParser.SplitByItemContext;
import dev.promiselang.grammar.PromiseParser.SupportsItemContext;
import dev.promiselang.grammar.PromiseParser.TypePathContext;
import dev.promiselang.grammar.PromiseParser.UniqueItemContext;
import dev.promiselang.grammar.PromiseParser.UsesExternalItemContext;
import dev.promiselang.grammar.PromiseParser.UsesItemContext;
import dev.promiselang.grammar.PromiseParser.VersionItemContext;
import dev.promiselang.grammar.PromiseParser.WorkflowItemContext;
import dev.promiselang.grammar.PromiseParser.WorkflowSettingsItemContext;
import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/** What stands in a promise. */
final class PromiseItemBuilder {

  private final Workshop workshop;
  private final PipelineBuilder pipelines;

  PromiseItemBuilder(Workshop workshop) {
    this.workshop = workshop;
    this.pipelines = new PipelineBuilder(workshop);
  }

  List<PromiseItem> items(@Nullable PromiseItemsContext context) {
    return context == null ? List.of() : workshop.all(context.items, this::annotated);
  }

  private PromiseItem annotated(PromiseItemContext context) {
    PromiseItemBodyContext body = context.body;
    if (body == null) {
      return new PromiseItem.Missing(workshop.at(context));
    }
    if (body instanceof ApiItemContext api) {
      return api(context, api);
    }
    workshop.members.reportMisplaced(context.annotations);
    return item(body, workshop.at(body));
  }

  private PromiseItem api(PromiseItemContext item, ApiItemContext context) {
    return new PromiseItem.Api(
        workshop.at(item),
        workshop.documentation(item),
        workshop.members.annotations(item.annotations),
        workshop.name(context.kind, context),
        workshop.quoted(context.group, context),
        workshop.entries.entries(context.names),
        workshop.members.body(context.body, context));
  }

  private PromiseItem item(PromiseItemBodyContext context, Span at) {
    return switch (context) {
      case VersionItemContext i ->
          new PromiseItem.Version(at, workshop.expressions.expression(i.value, i));
      case OnItemContext i -> new PromiseItem.On(at, workshop.placements.placement(i.where, i));
      case IncludeItemContext i ->
          new PromiseItem.Include(
              at,
              workshop.uses.use(i.used, i),
              workshop.uses.range(i.range),
              workshop.selectors.optional(i.condition),
              workshop.entries.entries(i.patches));
      case IncludeMatchItemContext i ->
          new PromiseItem.IncludeMatch(at, workshop.placements.arms(i.chosen));
      case RequiresSlotItemContext i ->
          new PromiseItem.RequiresSlot(
              at, workshop.uses.valuePath(i.slot, i), workshop.selectors.optional(i.condition));
      case RequiresItemContext i ->
          new PromiseItem.Requires(
              at,
              path(i.used, i),
              workshop.uses.range(i.range),
              workshop.selectors.optional(i.condition));
      case UsesExternalItemContext i ->
          new PromiseItem.UsesExternal(
              at,
              workshop.quoted(i.promise, i),
              Optional.ofNullable(i.version).map(number -> workshop.operands.number(number, i)));
      case UsesItemContext i ->
          new PromiseItem.Uses(at, path(i.used, i), workshop.uses.range(i.range));
      case ExclusiveItemContext i ->
          new PromiseItem.Exclusive(at, workshop.uses.valuePath(i.slot, i));
      case ConflictsItemContext i ->
          new PromiseItem.Conflicts(at, path(i.used, i), workshop.optionalQuoted(i.reason));
      case SupportsItemContext i ->
          new PromiseItem.Supports(at, workshop.selectors.selector(i.condition, i));
      case ProvidesItemContext i -> provides(i, at);
      case UniqueItemContext i ->
          new PromiseItem.Unique(
              at,
              workshop.quoted(i.title, i),
              workshop.optionalName(i.per),
              workshop.expressions.expression(i.value, i));
      case InstallItemContext i -> new PromiseItem.Install(at, workshop.entries.entries(i.body));
      case ConfigureItemContext i ->
          new PromiseItem.Configure(
              at, workshop.placements.optional(i.where), workshop.entries.entries(i.body));
      case ScheduleItemContext i ->
          new PromiseItem.Schedule(at, workshop.placements.placement(i.where, i));
      case WorkflowSettingsItemContext i ->
          new PromiseItem.WorkflowSettings(at, workshop.entries.entries(i.body));
      case WorkflowItemContext i ->
          new PromiseItem.Workflow(
              at,
              workshop.name(i.owner, i),
              workshop.name(i.action, i),
              pipelines.pipelines(i.body));
      case SplitByItemContext i -> new PromiseItem.SplitBy(at, workshop.names(i.facts));
      case LabelsItemContext i -> new PromiseItem.Labels(at, workshop.entries.entries(i.body));
      case AnnotationsItemContext i ->
          new PromiseItem.Annotations(at, workshop.entries.entries(i.body));
      case ChangeItemContext i ->
          new PromiseItem.Change(
              at, workshop.part(i.change(), i, workshop.entries::change, Entry.Missing::new));
      case LetItemContext i ->
          new PromiseItem.Let(
              at,
              workshop.name(i.name, i),
              workshop.types.optional(i.type),
              workshop.expressions.expression(i.value, i));
      default -> new PromiseItem.Missing(at);
    };
  }

  private PromiseItem provides(ProvidesItemContext context, Span at) {
    Expression name =
        workshop.part(context.name, context, workshop.texts::text, Expression.Missing::new);
    return new PromiseItem.Provides(
        at,
        workshop.name(context.what, context),
        Optional.ofNullable(context.kind).map(kind -> path(kind, context)),
        name,
        workshop.operands.optional(context.namespace),
        workshop.operands.optional(context.serving),
        workshop.optionalName(context.crdKind));
  }

  private QualifiedName path(@Nullable TypePathContext path, ParserRuleContext parent) {
    return workshop.uses.typePath(path, parent);
  }
}
