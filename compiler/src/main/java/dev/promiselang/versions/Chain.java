package dev.promiselang.versions;

import dev.promiselang.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How the root comes to ask for a package: one dependency after the other. */
public record Chain(List<Demand> steps) {

  public Chain {
    steps = List.copyOf(steps);
  }

  Chain then(Demand next) {
    List<Demand> longer = new ArrayList<>(steps);
    longer.add(next);
    return new Chain(longer);
  }

  /** Where the root names the first of them. */
  public Span at() {
    return steps.getFirst().at();
  }

  /** The names on the way with their versions: {@code postgres 1.2.0 -> base 2.0.0}. */
  public String words() {
    return steps.stream().map(Chain::words).collect(Collectors.joining(" -> "));
  }

  private static String words(Demand step) {
    return switch (step.target()) {
      case PackageNode.Local _ -> step.name();
      case PackageNode.Remote remote -> step.name() + " " + remote.version();
    };
  }
}
