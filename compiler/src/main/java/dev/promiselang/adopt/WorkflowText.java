package dev.promiselang.adopt;

import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes the workflows of a Promise: their settings, pipelines, containers and permissions. */
final class WorkflowText {

  private static final Set<String> GROUPS_WITHOUT_DOT =
      Set.of("*", "apps", "autoscaling", "batch", "extensions", "policy");
  private static final Set<String> SIMPLE = Set.of("apiGroups", "resources", "verbs");

  private final YamlDocument document;
  private final ObjectText objects;
  private final Leftovers leftovers;
  private final Page page;

  WorkflowText(YamlDocument document, ObjectText objects, Leftovers leftovers, Page page) {
    this.document = document;
    this.objects = objects;
    this.leftovers = leftovers;
    this.page = page;
  }

  void write(Yaml.Mapping workflows) {
    Yaml.Mapping config = workflows.mapping("config");
    if (!config.entries().isEmpty()) {
      page.blank().line("workflow settings " + objects.record(config, document));
    }
    for (String owner : List.of("promise", "resource")) {
      workflows
          .mapping(owner)
          .entries()
          .forEach((action, pipelines) -> workflow(owner + "." + action, pipelines));
    }
  }

  private void workflow(String hook, Yaml pipelines) {
    if (!(pipelines instanceof Yaml.Sequence(List<Yaml> items)) || items.isEmpty()) {
      return;
    }
    page.blank().line("workflow " + hook + " {");
    for (Yaml item : items) {
      if (item instanceof Yaml.Mapping pipeline) {
        pipeline(pipeline);
      }
    }
    page.line("}");
  }

  private void pipeline(Yaml.Mapping pipeline) {
    Yaml.Mapping metadata = pipeline.mapping("metadata");
    Yaml.Mapping spec = pipeline.mapping("spec");
    page.line("pipeline " + Spelling.line(metadata.text("name")) + " {");
    fields("metadata", known(metadata));
    Yaml.Mapping rbac = spec.mapping("rbac");
    List<Yaml> permissions = rbac.items("permissions");
    List<String> permits = permissions.stream().flatMap(p -> permit(p).stream()).toList();
    boolean plain = permits.size() == permissions.size();
    Map<String, Yaml> rest =
        new LinkedHashMap<>(spec.without(Set.of("containers", "rbac")).entries());
    Yaml.Mapping rights = plain ? rbac.without("permissions") : rbac;
    if (!rights.entries().isEmpty()) {
      rest.put("rbac", rights);
    }
    rest.values().removeIf(value -> value.equals(Yaml.Mapping.EMPTY));
    fields("spec", rest);
    for (Yaml container : spec.items("containers")) {
      if (container instanceof Yaml.Mapping mapping) {
        container(mapping);
      }
    }
    if (plain) {
      permits.forEach(page::line);
    }
    page.line("}");
  }

  /** What Kratix takes over from the metadata of a pipeline. */
  private Map<String, Yaml> known(Yaml.Mapping metadata) {
    Map<String, Yaml> known = new LinkedHashMap<>();
    metadata
        .entries()
        .forEach(
            (key, value) -> {
              if (Set.of("labels", "annotations").contains(key)) {
                known.put(key, value);
              } else if (!key.equals("name")) {
                leftovers.add(
                    document.keyAt(metadata, key),
                    "`" + key + "` of a pipeline",
                    "Kratix does not look at it");
              }
            });
    return known;
  }

  private void fields(String name, Map<String, Yaml> fields) {
    if (!fields.isEmpty()) {
      page.line(name + ": " + objects.record(new Yaml.Mapping(fields), document));
    }
  }

  private void container(Yaml.Mapping container) {
    Yaml.Mapping rest = container.without("name");
    page.line(
        "container "
            + Spelling.line(container.text("name"))
            + " "
            + objects.record(rest, document));
  }

  /** {@code permit [...] on "..."}, for a permission of one resource. */
  private static Optional<String> permit(Yaml permission) {
    if (!(permission instanceof Yaml.Mapping rule)) {
      return Optional.empty();
    }
    List<String> groups = rule.texts("apiGroups");
    List<String> resources = rule.texts("resources");
    List<String> others = new ArrayList<>(rule.entries().keySet());
    others.removeAll(SIMPLE);
    others.remove("resourceNamespace");
    boolean simple =
        others.isEmpty()
            && groups.size() == 1
            && resources.size() == 1
            && rule.entries().keySet().containsAll(SIMPLE);
    return simple
        ? resource(groups.getFirst(), resources.getFirst()).map(on -> permit(rule, on))
        : Optional.empty();
  }

  private static String permit(Yaml.Mapping rule, String resource) {
    String namespace = rule.text("resourceNamespace");
    return "permit "
        + rule.get("verbs").flatMap(ValueText::of).orElse("[]")
        + " on "
        + Spelling.line(resource)
        + (namespace.isEmpty() ? "" : " in " + Spelling.line(namespace));
  }

  private static Optional<String> resource(String group, String name) {
    if (group.isEmpty()) {
      return Optional.of(name).filter(n -> !n.contains(".") && !n.startsWith("*/"));
    }
    return Optional.of(group + "/" + name)
        .filter(_ -> GROUPS_WITHOUT_DOT.contains(group) || group.contains("."));
  }
}
