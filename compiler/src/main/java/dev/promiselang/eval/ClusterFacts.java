package dev.promiselang.eval;

/** A cluster as expressions see it. */
public interface ClusterFacts {

  /** The value of a fact, {@code name} being the cluster's name; every declared fact has one. */
  Value fact(String name);
}
