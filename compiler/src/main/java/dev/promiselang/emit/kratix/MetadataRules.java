package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.scheduling.LabelSyntax;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.util.Locale;
import java.util.Optional;

/** Finds what Kubernetes would refuse of an object before it looks at what the object is for. */
record MetadataRules(Manifest manifest, ObjectPlace place, Problems problems) {

  void check() {
    if (!manifest.apiVersion().isEmpty() && !ObjectNames.isApiVersion(manifest.apiVersion())) {
      problems.add(new IllegalObjectType("apiVersion", manifest.apiVersion(), place));
    }
    if (!manifest.kind().isEmpty() && !ObjectNames.isKind(manifest.kind())) {
      problems.add(new IllegalObjectType("kind", manifest.kind(), place));
    }
    names();
    part(manifest.object(), "metadata")
        .ifPresent(
            metadata -> {
              part(metadata, "labels").ifPresent(labels -> entries("labels", labels));
              part(metadata, "annotations").ifPresent(found -> entries("annotations", found));
            });
  }

  private void names() {
    String rule = manifest.name().isEmpty() ? "" : ObjectNames.broken(manifest);
    if (!rule.isEmpty()) {
      problems.add(
          new IllegalObjectName(manifest.kind(), "metadata.name", manifest.name(), rule, place));
    }
    String namespace = manifest.namespace();
    if (!namespace.isEmpty() && !ObjectNames.isLabel(namespace)) {
      problems.add(
          new IllegalObjectName(
              manifest.kind(),
              "metadata.namespace",
              namespace,
              ObjectNames.labelRule("a namespace"),
              place));
    }
  }

  /** Keys of annotations may have upper case where those of labels may not. */
  private void entries(String family, Yaml.Mapping entries) {
    boolean labels = family.equals("labels");
    entries
        .entries()
        .forEach(
            (key, value) -> {
              boolean legal =
                  LabelSyntax.isKey(labels ? key : key.toLowerCase(Locale.ROOT))
                      && isText(value)
                      && (!labels || LabelSyntax.isValue(shown(value)));
              if (!legal) {
                problems.add(new IllegalObjectMetadata(object(), family, key, shown(value), place));
              }
            });
  }

  /** To Kubernetes, null is as good as an empty text. */
  private static boolean isText(Yaml value) {
    return value instanceof Yaml.Text || value instanceof Yaml.Null;
  }

  private static String shown(Yaml value) {
    return switch (value) {
      case Yaml.Text(String text) -> text;
      case Yaml.Null _ -> "";
      default -> JsonWriter.compact(value);
    };
  }

  private String object() {
    return manifest.kind() + " " + manifest.name();
  }

  private static Optional<Yaml.Mapping> part(Yaml.Mapping mapping, String key) {
    return mapping.get(key).filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast);
  }
}
