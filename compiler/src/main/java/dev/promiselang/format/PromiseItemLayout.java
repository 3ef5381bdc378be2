package dev.promiselang.format;

import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Expression;
import dev.promiselang.syntax.Name;
import dev.promiselang.syntax.Placement;
import dev.promiselang.syntax.PromiseItem;
import java.util.List;
import java.util.Optional;

/** Lays out what stands in promises. */
final class PromiseItemLayout {

  private final Layouts layouts;
  private final PipelineLayout pipelines;

  PromiseItemLayout(Layouts layouts) {
    this.layouts = layouts;
    this.pipelines = new PipelineLayout(layouts);
  }

  /** Braces with items, behind a space; several have a line each. */
  Document block(List<PromiseItem> items) {
    return Document.sequence(
        layouts.tape.gap(Separator.SPACE),
        layouts.brackets.of(Shape.RECORD, items.size() > 1, items, this::item));
  }

  private Document item(PromiseItem item) {
    return switch (item) {
      case PromiseItem.Version version -> worded("version", version.value());
      case PromiseItem.On on -> layouts.placements.placement(on.placement());
      case PromiseItem.Include include -> layouts.relations.include(include);
      case PromiseItem.IncludeMatch include -> layouts.relations.includeMatch(include);
      case PromiseItem.Requires requires -> layouts.relations.requires(requires);
      case PromiseItem.RequiresSlot requires -> layouts.relations.requiresSlot(requires);
      case PromiseItem.Uses uses -> layouts.relations.uses(uses);
      case PromiseItem.UsesExternal uses -> layouts.relations.usesExternal(uses);
      case PromiseItem.Exclusive exclusive -> layouts.relations.exclusive(exclusive);
      case PromiseItem.Conflicts conflicts -> layouts.relations.conflicts(conflicts);
      case PromiseItem.Supports supports -> worded("supports", supports.condition());
      case PromiseItem.Provides provides -> layouts.relations.provides(provides);
      case PromiseItem.Unique unique -> unique(unique);
      case PromiseItem.Install install -> worded("install", install.entries());
      case PromiseItem.Api api -> api(api);
      case PromiseItem.Configure configure ->
          Document.sequence(
              layouts.tape.word("configure"),
              placement(configure.placement()),
              layouts.block(configure.entries()));
      case PromiseItem.Schedule schedule ->
          Document.sequence(
              layouts.tape.word("schedule"), placement(Optional.of(schedule.placement())));
      case PromiseItem.Workflow workflow -> pipelines.workflow(workflow);
      case PromiseItem.WorkflowSettings settings ->
          Document.sequence(
              layouts.tape.word("workflow"),
              layouts.tape.spaced("settings"),
              layouts.block(settings.entries()));
      case PromiseItem.SplitBy split -> splitBy(split.facts());
      case PromiseItem.Labels labels -> worded("labels", labels.entries());
      case PromiseItem.Annotations annotations -> worded("annotations", annotations.entries());
      case PromiseItem.Change change -> layouts.entries.entry(change.change());
      case PromiseItem.Let let ->
          Document.sequence(
              layouts.tape.word("let"),
              layouts.name(Separator.SPACE, let.name()),
              layouts.types.ofLet(let.type()),
              layouts.tape.spaced("="),
              layouts.value(let.value()));
      case PromiseItem.Missing _ -> Document.EMPTY;
    };
  }

  private Document worded(String word, Expression value) {
    return Document.sequence(
        layouts.tape.word(word),
        layouts.tape.gap(Separator.SPACE),
        layouts.expressions.expression(value));
  }

  private Document worded(String word, List<Entry> entries) {
    return Document.sequence(layouts.tape.word(word), layouts.block(entries));
  }

  private Document placement(Optional<Placement> placement) {
    return placement
        .map(
            p ->
                Document.sequence(
                    layouts.tape.gap(Separator.SPACE), layouts.placements.placement(p)))
        .orElse(Document.EMPTY);
  }

  /** {@code split by env, region}, from its first word or from `by`. */
  Document splitBy(List<Name> facts) {
    return Document.sequence(layouts.tape.word("split"), layouts.tape.spaced("by"), names(facts));
  }

  private Document names(List<Name> names) {
    return Document.sequence(layouts.tape.gap(Separator.SPACE), layouts.names(names));
  }

  private Document unique(PromiseItem.Unique unique) {
    return Document.sequence(
        layouts.tape.word("unique"),
        layouts.name(Separator.SPACE, unique.title()),
        unique
            .per()
            .map(
                per ->
                    Document.sequence(
                        layouts.tape.spaced("per"), layouts.name(Separator.SPACE, per)))
            .orElse(Document.EMPTY),
        layouts.tape.spaced("="),
        layouts.value(unique.value()));
  }

  private Document api(PromiseItem.Api api) {
    return Document.sequence(
        layouts.annotations(api.annotations()),
        layouts.tape.word("api"),
        layouts.name(Separator.SPACE, api.kind()),
        layouts.tape.spaced("in"),
        layouts.name(Separator.SPACE, api.groupVersion()),
        layouts.tape.at("names")
            ? Document.sequence(layouts.tape.spaced("names"), layouts.block(api.names()))
            : Document.EMPTY,
        layouts.members.block(api.body()));
  }
}
