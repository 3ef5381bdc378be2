package dev.promiselang.emit.kratix;

import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.yaml.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a Promise that was imported from Kratix and taken over keeps as it was written: its api, its
 * pipelines, what it requires, its labels and annotations. Of a split one, the base has the api and
 * the pipelines.
 */
final class ImportedParts {

  private ImportedParts() {}

  static Optional<CustomResource> api(KratixPromise promise) {
    return main(promise)
        .flatMap(ImportedPromise::api)
        .map(
            crd ->
                new CustomResource(
                    crd.get("metadata").orElse(crd) instanceof Yaml.Mapping metadata
                            && metadata.get("name").orElse(crd) instanceof Yaml.Text(String name)
                        ? name
                        : promise.name(),
                    crd));
  }

  static Optional<Yaml> workflows(KratixPromise promise) {
    return main(promise).flatMap(ImportedPromise::workflows);
  }

  /** A ring without a base stands for the whole promise. */
  static Optional<Yaml> requirements(KratixPromise promise) {
    return main(promise)
        .or(() -> promise.promise().imported().filter(it -> !it.servesRequests()))
        .flatMap(ImportedPromise::requirements);
  }

  static Yaml.Mapping labels(KratixPromise promise, Yaml.Mapping own) {
    return both(promise.promise().imported().map(ImportedPromise::labels), own);
  }

  static Yaml.Mapping annotations(KratixPromise promise, Yaml.Mapping own) {
    return both(promise.promise().imported().map(ImportedPromise::annotations), own);
  }

  private static Optional<ImportedPromise> main(KratixPromise promise) {
    return promise
        .promise()
        .imported()
        .filter(_ -> !(promise.role() instanceof KratixPromise.Role.Ring));
  }

  private static Yaml.Mapping both(Optional<Yaml.Mapping> imported, Yaml.Mapping own) {
    if (imported.isEmpty()) {
      return own;
    }
    Map<String, Yaml> all = new LinkedHashMap<>(imported.get().entries());
    all.putAll(own.entries());
    return new Yaml.Mapping(all);
  }
}
