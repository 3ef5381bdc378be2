package dev.promiselang.syntax;

import dev.promiselang.source.Span;
import java.util.List;

/** What may stand in a {@code fleet}. */
public sealed interface FleetItem extends Node {

  /** {@code facts { fixed env: "dev" < "prod" }}; a body may be given in several pieces. */
  record Facts(Span at, RecordBody body) implements FleetItem {}

  /** {@code destination { stateStoreRef: { ... } }}. */
  record Destination(Span at, List<Entry> entries) implements FleetItem {
    public Destination {
      entries = List.copyOf(entries);
    }
  }

  /** {@code clusters from "clusters/*.yaml" external { env: ... }}; the path has no holes. */
  record ClustersFrom(Span at, Name path, boolean external, List<Entry> mapping)
      implements FleetItem {
    public ClustersFrom {
      mapping = List.copyOf(mapping);
    }
  }

  /** {@code cluster "gke-eu-1" { team: "a" destination { ... } }}. */
  record Cluster(
      Span at,
      Documentation documentation,
      Name name,
      List<Entry> facts,
      List<Destination> destinations)
      implements FleetItem {
    public Cluster {
      facts = List.copyOf(facts);
      destinations = List.copyOf(destinations);
    }
  }
}
