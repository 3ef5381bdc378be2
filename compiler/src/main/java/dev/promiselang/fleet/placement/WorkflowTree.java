package dev.promiselang.fleet.placement;

import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A workflow as one tree, so that two can be compared field by field. */
final class WorkflowTree {

  private WorkflowTree() {}

  static Yaml of(Workflow workflow) {
    return record(
        Map.entry("hook", Yaml.of(workflow.type() + "." + workflow.action())),
        Map.entry("pipelines", all(workflow.pipelines(), WorkflowTree::of)));
  }

  private static Yaml of(Workflow.Pipeline pipeline) {
    return record(
        Map.entry("name", Yaml.of(pipeline.name())),
        Map.entry("containers", all(pipeline.containers(), WorkflowTree::of)),
        Map.entry("permissions", all(pipeline.permissions(), WorkflowTree::of)),
        Map.entry("fields", pipeline.fields()));
  }

  private static Yaml of(Workflow.Container container) {
    return record(
        Map.entry("name", Yaml.of(container.name())), Map.entry("fields", container.fields()));
  }

  private static Yaml of(Workflow.Permission permission) {
    return record(
        Map.entry("verbs", all(permission.verbs(), Yaml::of)),
        Map.entry("resource", Yaml.of(permission.resource())),
        Map.entry("namespace", Yaml.of(permission.namespace().orElse(""))));
  }

  private static <T> Yaml all(List<T> items, Function<T, Yaml> tree) {
    return new Yaml.Sequence(items.stream().map(tree).toList());
  }

  @SafeVarargs
  private static Yaml record(Map.Entry<String, Yaml>... entries) {
    Map<String, Yaml> fields = new LinkedHashMap<>();
    for (Map.Entry<String, Yaml> entry : entries) {
      fields.put(entry.getKey(), entry.getValue());
    }
    return new Yaml.Mapping(fields);
  }
}
