package dev.promiselang.eval;

import dev.promiselang.syntax.Name;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of variables, by the name node that declares them, those of the words {@code self},
 * {@code old} and {@code request}, the cluster looked at, and the fleet that tests and policies
 * ask; immutable.
 */
public final class Environment {

  /** The word for the record whose check is evaluated. */
  public static final String SELF = "self";

  public static final Environment EMPTY =
      new Environment(null, null, Optional.empty(), Optional.empty());

  private record Binding(Name declaration, Value value, @Nullable Binding outer) {}

  private record Word(String word, Value value, @Nullable Word outer) {}

  private final @Nullable Binding innermost;
  private final @Nullable Word words;
  private final Optional<ClusterFacts> cluster;
  private final Optional<FleetView> fleet;

  private Environment(
      @Nullable Binding innermost,
      @Nullable Word words,
      Optional<ClusterFacts> cluster,
      Optional<FleetView> fleet) {
    this.innermost = innermost;
    this.words = words;
    this.cluster = cluster;
    this.fleet = fleet;
  }

  public Environment with(Name declaration, Value value) {
    return new Environment(new Binding(declaration, value, innermost), words, cluster, fleet);
  }

  /** The same environment in which a word such as {@code self}, {@code old} stands for a value. */
  public Environment with(String word, Value value) {
    return new Environment(innermost, new Word(word, value, words), cluster, fleet);
  }

  public Environment withCluster(ClusterFacts facts) {
    return new Environment(innermost, words, Optional.of(facts), fleet);
  }

  /** The same environment for a test or policy, which may ask about the fleet. */
  public Environment withFleet(FleetView view) {
    return new Environment(innermost, words, cluster, Optional.of(view));
  }

  /** An environment that knows nothing but the cluster of this one. */
  Environment onlyCluster() {
    return new Environment(null, null, cluster, Optional.empty());
  }

  public Optional<ClusterFacts> cluster() {
    return cluster;
  }

  Optional<FleetView> fleet() {
    return fleet;
  }

  public Optional<Value> lookup(Name declaration) {
    for (Binding binding = innermost; binding != null; binding = binding.outer) {
      if (binding.declaration == declaration) {
        return Optional.of(binding.value);
      }
    }
    return Optional.empty();
  }

  public Optional<Value> lookup(String word) {
    for (Word known = words; known != null; known = known.outer) {
      if (known.word.equals(word)) {
        return Optional.of(known.value);
      }
    }
    return Optional.empty();
  }
}
