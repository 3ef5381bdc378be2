package dev.promiselang.emit.bundles;

import dev.promiselang.yaml.Yaml;

/** A repository or bucket, and the folder in it below which everything is written. */
public record KratixStateStore(Reference reference, String path) {

  /** How a Destination names its state store. */
  public record Reference(String kind, String name) {}

  /** Reads a manifest of kind GitStateStore or BucketStateStore. */
  public static KratixStateStore of(Yaml manifest) {
    Fields fields = Fields.of(manifest);
    return new KratixStateStore(
        new Reference(fields.in("kind").text(), fields.in("metadata").in("name").text()),
        fields.in("spec").in("path").text());
  }
}
