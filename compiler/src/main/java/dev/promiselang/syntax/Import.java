package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * {@code import std.flux}, {@code import manifests "redis.yaml".{RedisFailover}} and their like.
 */
public record Import(Span at, Kind kind, Origin from, Optional<Name> alias, List<Selected> selected)
    implements Node {

  public Import {
    selected = List.copyOf(selected);
  }

  public enum Kind {
    MODULE,
    MANIFESTS,
    PROMISES,
    TEXT
  }

  /** What is imported: a dotted module path or a file. */
  public sealed interface Origin extends Node {

    /** {@code std.flux}, {@code postgres.cluster}, {@code k8s.apps.v1}. */
    record Dotted(Span at, List<Name> path) implements Origin {
      public Dotted {
        path = List.copyOf(path);
      }
    }

    /** {@code "./naming.promise"}, relative to the importing file; may be a glob for manifests. */
    record File(Span at, String path) implements Origin {}

    record Missing(Span at) implements Origin {}
  }

  /** {@code Size as RedisSize}. */
  public record Selected(Span at, Name name, Optional<Name> alias) implements Node {

    /** The name that the importing module uses. */
    public Name bound() {
      return alias.orElse(name);
    }
  }
}
