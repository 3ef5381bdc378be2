package dev.promiselang.fleet.placement;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.Environment;
import dev.promiselang.eval.Evaluator;
import dev.promiselang.eval.GoDurations;
import dev.promiselang.eval.Lowering;
import dev.promiselang.eval.Value;
import dev.promiselang.fleet.ValueText;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Entry;
import dev.promiselang.syntax.Pipeline;
import dev.promiselang.syntax.PromiseItem;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.TreeMap;

/** Gives the pipelines of a workflow their values. */
final class WorkflowRenderer {

  private final Evaluator evaluator;
  private final Problems problems;

  WorkflowRenderer(Evaluator evaluator, Problems problems) {
    this.evaluator = evaluator;
    this.problems = problems;
  }

  Workflow render(PromiseItem.Workflow workflow, Environment environment) {
    return new Workflow(
        workflow.at(),
        workflow.type().text(),
        workflow.action().text(),
        workflow.pipelines().stream().map(pipeline -> pipeline(pipeline, environment)).toList());
  }

  private Workflow.Pipeline pipeline(Pipeline pipeline, Environment environment) {
    return new Workflow.Pipeline(
        pipeline.at(),
        pipeline.name().text(),
        pipeline.containers().stream().map(c -> container(c, environment)).toList(),
        pipeline.permissions().stream().map(p -> permission(p, environment)).toList(),
        mapping(pipeline.fields(), environment, pipeline.at()));
  }

  private Workflow.Container container(Pipeline.Container container, Environment environment) {
    return new Workflow.Container(
        container.at(),
        container.name().text(),
        mapping(container.entries(), environment, container.at()));
  }

  private Workflow.Permission permission(Pipeline.Permission permission, Environment environment) {
    return new Workflow.Permission(
        permission.at(),
        texts(evaluator.evaluate(permission.verbs(), environment)),
        ValueText.plain(evaluator.evaluate(permission.resource(), environment)),
        permission
            .namespace()
            .map(namespace -> ValueText.plain(evaluator.evaluate(namespace, environment))));
  }

  /** Settings of Kratix, which reads durations as Go does. */
  Yaml.Mapping settings(PromiseItem.WorkflowSettings settings, Environment environment) {
    Value.Mapping value = evaluator.record(settings.entries(), environment);
    return mapping(GoDurations.in(value), settings.at());
  }

  private Yaml.Mapping mapping(List<Entry> entries, Environment environment, Span at) {
    return mapping(evaluator.record(entries, environment), at);
  }

  private Yaml.Mapping mapping(Value value, Span at) {
    return !value.hasFailed()
            && Lowering.toYaml(value, at, problems) instanceof Yaml.Mapping mapping
        ? mapping
        : new Yaml.Mapping(new TreeMap<>());
  }

  static List<String> texts(Value value) {
    return switch (value) {
      case Value.ListOf list -> list.items().stream().map(ValueText::plain).toList();
      case Value.SetOf set -> set.members().stream().map(ValueText::plain).toList();
      default -> List.of();
    };
  }
}
