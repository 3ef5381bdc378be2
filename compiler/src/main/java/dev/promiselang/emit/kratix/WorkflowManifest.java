package dev.promiselang.emit.kratix;

import dev.promiselang.fleet.placement.Workflow;
import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes workflows as the Pipelines of a Promise. */
final class WorkflowManifest {

  private WorkflowManifest() {}

  static Yaml.Mapping of(List<Workflow> workflows, Optional<Yaml.Mapping> settings) {
    return new ObjectFields()
        .with("config", settings)
        .withEntries("promise", hooks(workflows, "promise"))
        .withEntries("resource", hooks(workflows, "resource"))
        .toMapping();
  }

  private static Yaml.Mapping hooks(List<Workflow> workflows, String type) {
    SortedMap<String, List<Yaml.Mapping>> byAction = new TreeMap<>();
    for (Workflow workflow : workflows) {
      if (workflow.type().equals(type)) {
        List<Yaml.Mapping> pipelines =
            byAction.computeIfAbsent(workflow.action(), _ -> new ArrayList<>());
        workflow.pipelines().forEach(pipeline -> pipelines.add(pipeline(pipeline)));
      }
    }
    ObjectFields hooks = new ObjectFields();
    byAction.forEach(hooks::withItems);
    return hooks.toMapping();
  }

  private static Yaml.Mapping pipeline(Workflow.Pipeline pipeline) {
    Yaml.Mapping spec = pipeline.fields().mapping("spec");
    Yaml.Mapping rbac = spec.mapping("rbac");
    List<Yaml> permissions = new ArrayList<>(rbac.items("permissions"));
    pipeline.permissions().forEach(permission -> permissions.add(permission(permission)));
    return new ObjectFields()
        .with("apiVersion", PromiseManifest.API_VERSION)
        .with("kind", "Pipeline")
        .with(
            "metadata",
            new ObjectFields()
                .withAll(pipeline.fields().mapping("metadata"))
                .with("name", pipeline.name())
                .toMapping())
        .with(
            "spec",
            new ObjectFields()
                .withAll(spec)
                .withItems(
                    "containers",
                    pipeline.containers().stream().map(WorkflowManifest::container).toList())
                .withEntries(
                    "rbac",
                    new ObjectFields()
                        .withAll(rbac)
                        .withItems("permissions", permissions)
                        .toMapping())
                .toMapping())
        .toMapping();
  }

  private static Yaml.Mapping container(Workflow.Container container) {
    ObjectFields fields =
        new ObjectFields().withAll(container.fields()).with("name", container.name());
    if (container.fields().get("env").orElse(Yaml.Mapping.EMPTY)
        instanceof Yaml.Mapping variables) {
      fields.without("env").withItems("env", variables(variables));
    }
    return fields.toMapping();
  }

  /** A map of variables as Kubernetes' list: texts, or mappings with {@code valueFrom}. */
  private static List<Yaml.Mapping> variables(Yaml.Mapping variables) {
    List<Yaml.Mapping> list = new ArrayList<>();
    variables
        .entries()
        .forEach(
            (name, value) -> {
              ObjectFields variable = new ObjectFields().with("name", name);
              list.add(
                  value instanceof Yaml.Mapping source
                      ? variable.withAll(source).toMapping()
                      : variable.with("value", text(value)).toMapping());
            });
    return list;
  }

  private static Yaml text(Yaml value) {
    return switch (value) {
      case Yaml.Whole(var number) -> Yaml.of(number.toString());
      case Yaml.Bool(boolean truth) -> Yaml.of(Boolean.toString(truth));
      case Yaml.Decimal(double number) -> Yaml.of(Double.toString(number));
      case Yaml.Null(), Yaml.Text _, Yaml.Sequence _, Yaml.Mapping _ -> value;
    };
  }

  private static Yaml.Mapping permission(Workflow.Permission permission) {
    PermittedResource resource = PermittedResource.parse(permission.resource());
    return new ObjectFields()
        .withTexts("apiGroups", List.of(resource.group()))
        .withTexts("resources", List.of(resource.name()))
        .withTexts("verbs", permission.verbs())
        .withText("resourceNamespace", permission.namespace())
        .toMapping();
  }
}
