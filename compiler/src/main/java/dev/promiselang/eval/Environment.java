package dev.promiselang.eval;

import dev.promiselang.syntax.Name;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of variables, by the name node that declares them, those of the words {@code self},
 * {@code old} and {@code request}, and the cluster looked at; immutable.
 */
public final class Environment {

  /** The word for the record whose check is evaluated. */
  public static final String SELF = "self";

  public static final Environment EMPTY = new Environment(null, null, Optional.empty());

  private record Binding(Name declaration, Value value, @Nullable Binding outer) {}

  private record Word(String word, Value value, @Nullable Word outer) {}

  private final @Nullable Binding innermost;
  private final @Nullable Word words;
  private final Optional<ClusterFacts> cluster;

  private Environment(
      @Nullable Binding innermost, @Nullable Word words, Optional<ClusterFacts> cluster) {
    this.innermost = innermost;
    this.words = words;
    this.cluster = cluster;
  }

  public Environment with(Name declaration, Value value) {
    return new Environment(new Binding(declaration, value, innermost), words, cluster);
  }

  /** The same environment in which a word such as {@code self}, {@code old} stands for a value. */
  public Environment with(String word, Value value) {
    return new Environment(innermost, new Word(word, value, words), cluster);
  }

  public Environment withCluster(ClusterFacts facts) {
    return new Environment(innermost, words, Optional.of(facts));
  }

  /** An environment that knows nothing but the cluster of this one. */
  Environment onlyCluster() {
    return new Environment(null, null, cluster);
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

  public Optional<Value> lookup(String word) {
    for (Word known = words; known != null; known = known.outer) {
      if (known.word.equals(word)) {
        return Optional.of(known.value);
      }
    }
    return Optional.empty();
  }
}
