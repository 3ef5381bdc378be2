package dev.promiselang.eval;

import dev.promiselang.syntax.Name;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of variables, by the name node that declares them, and the cluster looked at;
 * immutable.
 */
public final class Environment {

  public static final Environment EMPTY = new Environment(null, Optional.empty());

  private record Binding(Name declaration, Value value, @Nullable Binding outer) {}

  private final @Nullable Binding innermost;
  private final Optional<ClusterFacts> cluster;

  private Environment(@Nullable Binding innermost, Optional<ClusterFacts> cluster) {
    this.innermost = innermost;
    this.cluster = cluster;
  }

  public Environment with(Name declaration, Value value) {
    return new Environment(new Binding(declaration, value, innermost), cluster);
  }

  public Environment withCluster(ClusterFacts facts) {
    return new Environment(innermost, Optional.of(facts));
  }

  public Optional<ClusterFacts> cluster() {
    return cluster;
  }

  public Optional<Value> lookup(Name declaration) {
    for (Binding binding = innermost; binding != null; binding = binding.outer) {
      if (binding.declaration == declaration) {
        return Optional.of(binding.value);
      }
    }
    return Optional.empty();
  }
}
