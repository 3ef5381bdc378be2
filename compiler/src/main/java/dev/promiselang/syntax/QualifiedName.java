package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One or more names with dots between: {@code Flux}, {@code flux.Flux}, {@code slots.gitopsAgent}.
 */
public record QualifiedName(Span at, List<Name> parts) implements Node {

  public QualifiedName {
    parts = List.copyOf(parts);
  }

  public Name first() {
    return parts.getFirst();
  }

  public Name last() {
    return parts.getLast();
  }

  public boolean isMissing() {
    return parts.isEmpty() || parts.stream().anyMatch(Name::isMissing);
  }

  @Override
  public String toString() {
    return parts.stream().map(Name::text).collect(Collectors.joining("."));
  }
}
