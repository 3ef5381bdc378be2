package dev.promiselang.format;

import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.Pipeline;
import dev.promiselang.syntax.PromiseItem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lays out workflows and their pipelines. */
final class PipelineLayout {

  private final Layouts layouts;

  PipelineLayout(Layouts layouts) {
    this.layouts = layouts;
  }

  Document workflow(PromiseItem.Workflow workflow) {
    return Document.sequence(
        layouts.tape.word("workflow"),
        layouts.name(Separator.SPACE, workflow.type()),
        layouts.tape.tight("."),
        layouts.name(Separator.NONE, workflow.action()),
        layouts.tape.gap(Separator.SPACE),
        layouts.brackets.of(
            Shape.RECORD, workflow.pipelines().size() > 1, workflow.pipelines(), this::pipeline));
  }

  private Document pipeline(Pipeline pipeline) {
    List<Node> parts =
        Stream.of(pipeline.containers(), pipeline.permissions(), pipeline.fields())
            .<Node>flatMap(List::stream)
            .sorted(Comparator.comparing(Node::at))
            .toList();
    return Document.sequence(
        layouts.tape.word("pipeline"),
        layouts.name(Separator.SPACE, pipeline.name()),
        layouts.tape.gap(Separator.SPACE),
        layouts.brackets.of(Shape.RECORD, parts.size() > 1, parts, this::part));
  }

  private Document part(Node part) {
    return switch (part) {
      case Pipeline.Container container ->
          Document.sequence(
              layouts.tape.word("container"),
              layouts.name(Separator.SPACE, container.name()),
              layouts.block(container.entries()));
      case Pipeline.Permission permission -> permission(permission);
      case Entry entry -> layouts.entries.entry(entry);
      default -> Document.EMPTY;
    };
  }

  private Document permission(Pipeline.Permission permission) {
    return Document.group(
        layouts.tape.word("permit"),
        layouts.tape.gap(Separator.SPACE),
        layouts.expressions.expression(permission.verbs()),
        Document.nest(
            layouts.clause(Separator.LINE, "on", permission.resource()),
            permission
                .namespace()
                .map(value -> layouts.clause(Separator.LINE, "in", value))
                .orElse(Document.EMPTY)));
  }
}
