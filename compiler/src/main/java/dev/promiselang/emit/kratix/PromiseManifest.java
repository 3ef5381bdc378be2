package dev.promiselang.emit.kratix;

import dev.promiselang.fleet.placement.KratixPromise;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.placement.VersionLabel;
import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes a Promise as an object of Kratix. */
final class PromiseManifest {

  static final String API_VERSION = "platform.kratix.io/v1alpha1";

  private static final String VERSION = "kratix.io/promise-version";

  private PromiseManifest() {}

  static Yaml.Mapping of(KratixPromise promise, Optional<CustomResource> api) {
    return new ObjectFields()
        .with("apiVersion", API_VERSION)
        .with("kind", "Promise")
        .with("metadata", metadata(promise))
        .with("spec", spec(promise, api))
        .toMapping();
  }

  private static Yaml.Mapping metadata(KratixPromise promise) {
    SortedMap<String, String> labels = new TreeMap<>(promise.labels());
    promise.version().map(VersionLabel::text).ifPresent(version -> labels.put(VERSION, version));
    return new ObjectFields()
        .with("name", promise.name())
        .withEntries("labels", ImportedParts.labels(promise, ObjectFields.texts(labels)))
        .withEntries(
            "annotations",
            ImportedParts.annotations(promise, ObjectFields.texts(promise.annotations())))
        .toMapping();
  }

  private static Yaml.Mapping spec(KratixPromise promise, Optional<CustomResource> api) {
    return new ObjectFields()
        .with("api", api.map(CustomResource::manifest))
        .withItems("dependencies", promise.dependencies().stream().map(Manifest::object).toList())
        .withItems("destinationSelectors", selectors(promise))
        .with("requiredPromises", ImportedParts.requirements(promise))
        .withItems(
            "requiredPromises",
            promise.requirements().stream().map(PromiseManifest::requirement).toList())
        .with("workflows", ImportedParts.workflows(promise))
        .withEntries(
            "workflows", WorkflowManifest.of(promise.workflows(), promise.workflowSettings()))
        .toMapping();
  }

  /** One entry: Kratix would merge several into one anyway. */
  private static List<Yaml.Mapping> selectors(KratixPromise promise) {
    return promise.selector().isEmpty()
        ? List.of()
        : List.of(
            new ObjectFields()
                .with("matchLabels", ObjectFields.texts(promise.selector()))
                .toMapping());
  }

  private static Yaml.Mapping requirement(KratixPromise.Requirement requirement) {
    return new ObjectFields()
        .with("name", requirement.name())
        .withText("version", requirement.version())
        .toMapping();
  }
}
