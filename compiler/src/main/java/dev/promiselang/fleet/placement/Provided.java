package dev.promiselang.fleet.placement;

import dev.promiselang.source.Span;
import java.util.List;

/** What opaque content brings along, as {@code provides} says it. */
public sealed interface Provided {

  Span at();

  /** A CRD by its name {@code plural.group}, with the kind and versions that it serves. */
  record Crd(Span at, String name, String kind, List<String> serving) implements Provided {
    public Crd {
      serving = List.copyOf(serving);
    }
  }

  record Namespace(Span at, String name) implements Provided {}

  record KubernetesObject(Span at, String kind, String name, String namespace)
      implements Provided {}

  record ApiService(Span at, String name) implements Provided {}
}
