package dev.promiselang.fleet.placement;

import dev.promiselang.source.Span;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Optional;

/** The pipelines of one hook, such as {@code resource.configure}, with their values. */
public record Workflow(Span at, String type, String action, List<Pipeline> pipelines) {

  public Workflow {
    pipelines = List.copyOf(pipelines);
  }

  /** A pipeline; {@code fields} are those of Kratix's Pipeline object. */
  public record Pipeline(
      Span at,
      String name,
      List<Container> containers,
      List<Permission> permissions,
      Yaml.Mapping fields) {
    public Pipeline {
      containers = List.copyOf(containers);
      permissions = List.copyOf(permissions);
    }
  }

  public record Container(Span at, String name, Yaml.Mapping fields) {}

  /** {@code permit verbs on resource in namespace}; the resource is as written. */
  public record Permission(
      Span at, List<String> verbs, String resource, Optional<String> namespace) {
    public Permission {
      verbs = List.copyOf(verbs);
    }
  }
}
