package dev.promiselang.emit.bundles;

import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What scheduling and writing need to know of a Promise; its selectors keep their order. */
public record KratixPromise(
    String name,
    Optional<String> version,
    List<Map<String, String>> selectors,
    List<Yaml> dependencies) {

  private static final String VERSION = "kratix.io/promise-version";

  public KratixPromise {
    selectors = List.copyOf(selectors);
    dependencies = List.copyOf(dependencies);
  }

  /** Reads a manifest of kind Promise. */
  public static KratixPromise of(Yaml manifest) {
    Fields metadata = Fields.of(manifest).in("metadata");
    Fields spec = Fields.of(manifest).in("spec");
    return new KratixPromise(
        metadata.in("name").text(),
        Optional.ofNullable(metadata.in("labels").texts().get(VERSION)),
        spec.in("destinationSelectors").items().stream()
            .map(entry -> Fields.of(entry).in("matchLabels").texts())
            .toList(),
        spec.in("dependencies").items());
  }
}
