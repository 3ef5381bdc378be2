package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code pipeline "name" { container ... permit ... spec: { ... } }}: {@code fields} are those of
 * Kratix's Pipeline object.
 */
public record Pipeline(
    Span at,
    Name name,
    List<Container> containers,
    List<Permission> permissions,
    List<Entry> fields)
    implements Node {

  public Pipeline {
    containers = List.copyOf(containers);
    permissions = List.copyOf(permissions);
    fields = List.copyOf(fields);
  }

  /** {@code container "c" { image: ..., env: { A: "b" } }}. */
  public record Container(Span at, Name name, List<Entry> entries) implements Node {
    public Container {
      entries = List.copyOf(entries);
    }
  }

  /** {@code permit ["get"] on "apps/deployments" in "ns"}. */
  public record Permission(
      Span at, Expression verbs, Expression resource, Optional<Expression> namespace)
      implements Node {}
}
