package dev.promiselang.syntax;

import dev.promiselang.grammar.PromiseParser.ContainerPartContext;
import dev.promiselang.grammar.PromiseParser.FieldPartContext;
import dev.promiselang.grammar.PromiseParser.PermissionPartContext;
import dev.promiselang.grammar.PromiseParser.PipelineContext;
import dev.promiselang.grammar.PromiseParser.PipelinePartContext;
import dev.promiselang.grammar.PromiseParser.PipelinePartsContext;
import dev.promiselang.grammar.PromiseParser.PipelinesContext;
import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pipelines of a workflow. */
final class PipelineBuilder {

  private final Workshop workshop;

  PipelineBuilder(Workshop workshop) {
    this.workshop = workshop;
  }

  List<Pipeline> pipelines(@Nullable PipelinesContext context) {
    return context == null ? List.of() : workshop.all(context.items, this::pipeline);
  }

  private Pipeline pipeline(PipelineContext context) {
    List<Pipeline.Container> containers = new ArrayList<>();
    List<Pipeline.Permission> permissions = new ArrayList<>();
    List<Entry> fields = new ArrayList<>();
    for (PipelinePartContext part : parts(context.body)) {
      Span at = workshop.at(part);
      switch (part) {
        case ContainerPartContext c ->
            containers.add(
                new Pipeline.Container(
                    at, workshop.quoted(c.name, c), workshop.entries.entries(c.body)));
        case PermissionPartContext p ->
            permissions.add(
                new Pipeline.Permission(
                    at,
                    workshop.operands.operand(p.verbs, p),
                    workshop.operands.operand(p.resource, p),
                    workshop.operands.optional(p.namespace)));
        case FieldPartContext f ->
            fields.add(workshop.part(f.field, f, workshop.entries::entry, Entry.Missing::new));
        default -> fields.add(new Entry.Missing(at));
      }
    }
    return new Pipeline(
        workshop.at(context),
        workshop.quoted(context.name, context),
        containers,
        permissions,
        fields);
  }

  private static List<PipelinePartContext> parts(@Nullable PipelinePartsContext context) {
    return context == null ? List.of() : context.items;
  }
}
