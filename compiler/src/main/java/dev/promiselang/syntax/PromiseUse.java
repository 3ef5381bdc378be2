package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;

/** {@code flux.Flux(release: 2.7.0)}: a promise with what is set of its parameters. */
public record PromiseUse(Span at, QualifiedName promise, List<Argument> arguments) implements Node {

  public PromiseUse {
    arguments = List.copyOf(arguments);
  }
}
