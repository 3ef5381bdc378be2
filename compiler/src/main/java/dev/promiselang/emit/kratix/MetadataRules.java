package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.eval.WrittenAt;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.scheduling.LabelSyntax;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.util.Locale;
import java.util.Optional;

/** Finds what Kubernetes would refuse of an object before it looks at what the object is for. */
record MetadataRules(ModuleGraph graph, Manifest manifest, ObjectPlace place, Problems problems) {

  private static final String NAME = "metadata.name";
  private static final String NAMESPACE = "metadata.namespace";

  void check() {
    if (!manifest.apiVersion().isEmpty() && !ObjectNames.isApiVersion(manifest.apiVersion())) {
      problems.add(
          new IllegalObjectType("apiVersion", manifest.apiVersion(), valueOf("apiVersion")));
    }
    if (!manifest.kind().isEmpty() && !ObjectNames.isKind(manifest.kind())) {
      problems.add(new IllegalObjectType("kind", manifest.kind(), valueOf("kind")));
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
          new IllegalObjectName(manifest.kind(), NAME, manifest.name(), rule, valueOf(NAME)));
    }
    String namespace = manifest.namespace();
    if (!namespace.isEmpty() && !ObjectNames.isLabel(namespace)) {
      problems.add(
          new IllegalObjectName(
              manifest.kind(),
              NAMESPACE,
              namespace,
              ObjectNames.labelRule("a namespace"),
              valueOf(NAMESPACE)));
    }
  }

  private ObjectPlace valueOf(String path) {
    return place.seenAt(WrittenAt.value(graph, manifest.at(), path));
  }

  private ObjectPlace keyOf(String family, String key) {
    return place.seenAt(WrittenAt.key(graph, manifest.at(), "metadata." + family, key));
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
                problems.add(
                    new IllegalObjectMetadata(
                        object(), family, key, shown(value), keyOf(family, key)));
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
