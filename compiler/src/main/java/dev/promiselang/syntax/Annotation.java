package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;

/** {@code @label("acme.io/team")} before a field, an api or a promise. */
public record Annotation(Span at, Name name, List<Argument> arguments) implements Node {

  public Annotation {
    arguments = List.copyOf(arguments);
  }
}
