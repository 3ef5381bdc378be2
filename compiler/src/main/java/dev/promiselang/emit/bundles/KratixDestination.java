package dev.promiselang.emit.bundles;

import dev.promiselang.scheduling.Schedulable;
import dev.promiselang.yaml.Yaml;
import java.util.Map;

/** What scheduling and writing need to know of a Destination. */
public record KratixDestination(
    String name,
    Map<String, String> labels,
    boolean strict,
    boolean deleting,
    KratixStateStore.Reference store,
    String path,
    FileMode mode,
    String filename)
    implements Schedulable {

  private static final String DEFAULT_FILENAME = "aggregated.yaml";

  public KratixDestination {
    labels = Map.copyOf(labels);
    filename = filename.isEmpty() ? DEFAULT_FILENAME : filename;
  }

  /** Reads a manifest of kind Destination. */
  public static KratixDestination of(Yaml manifest) {
    Fields metadata = Fields.of(manifest).in("metadata");
    Fields spec = Fields.of(manifest).in("spec");
    Fields store = spec.in("stateStoreRef");
    return new KratixDestination(
        metadata.in("name").text(),
        metadata.in("labels").texts(),
        spec.in("strictMatchLabels").isTrue(),
        metadata.in("deletionTimestamp").isPresent(),
        new KratixStateStore.Reference(store.in("kind").text(), store.in("name").text()),
        spec.in("path").text(),
        FileMode.of(spec.in("filepath").in("mode").text()),
        spec.in("filepath").in("filename").text());
  }
}
