package dev.promiselang.emit.kratix;

import dev.promiselang.fleet.placement.PlacedCluster;
import dev.promiselang.yaml.Yaml;

/** Writes the Destination of a cluster with all labels that it carries. */
final class DestinationManifest {

  private DestinationManifest() {}

  static Yaml.Mapping of(PlacedCluster cluster) {
    return new ObjectFields()
        .with("apiVersion", PromiseManifest.API_VERSION)
        .with("kind", "Destination")
        .with(
            "metadata",
            new ObjectFields()
                .with("name", cluster.cluster().name())
                .withEntries("labels", ObjectFields.texts(cluster.labels()))
                .toMapping())
        .with("spec", cluster.cluster().destination().spec())
        .toMapping();
  }
}
