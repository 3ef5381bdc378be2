package dev.promiselang.emit.kratix;

import dev.promiselang.diagnostics.Problems;
import dev.promiselang.fleet.placement.Manifest;
import dev.promiselang.fleet.refusals.FieldPlaces;
import dev.promiselang.kubernetes.FieldPath;
import dev.promiselang.scheduling.LabelSyntax;
import dev.promiselang.source.Span;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import java.util.Locale;
import java.util.Optional;

/** Finds what Kubernetes would refuse of an object before it looks at what the object is for. */
record MetadataRules(Manifest manifest, ObjectPlace place, FieldPlaces places, Problems problems) {

  private static final FieldPath METADATA = FieldPath.ROOT.field("metadata");

  void check() {
    if (!manifest.apiVersion().isEmpty() && !ObjectNames.isApiVersion(manifest.apiVersion())) {
      problems.add(
          new IllegalObjectType(
              "apiVersion", manifest.apiVersion(), at(FieldPath.ROOT.field("apiVersion"))));
    }
    if (!manifest.kind().isEmpty() && !ObjectNames.isKind(manifest.kind())) {
      problems.add(
          new IllegalObjectType("kind", manifest.kind(), at(FieldPath.ROOT.field("kind"))));
    }
    names();
    manifest
        .object()
        .findMapping("metadata")
        .ifPresent(
            metadata -> {
              metadata.findMapping("labels").ifPresent(labels -> entries("labels", labels));
              metadata.findMapping("annotations").ifPresent(found -> entries("annotations", found));
            });
  }

  private void names() {
    String rule = manifest.name().isEmpty() ? "" : ObjectNames.broken(manifest);
    if (!rule.isEmpty()) {
      problems.add(
          new IllegalObjectName(
              manifest.kind(), "metadata.name", manifest.name(), rule, at(METADATA.field("name"))));
    }
    String namespace = manifest.namespace();
    if (!namespace.isEmpty() && !ObjectNames.isLabel(namespace)) {
      problems.add(
          new IllegalObjectName(
              manifest.kind(),
              "metadata.namespace",
              namespace,
              ObjectNames.labelRule("a namespace"),
              at(METADATA.field("namespace"))));
    }
  }

  private ObjectPlace at(FieldPath path) {
    return at(places.value(manifest, path));
  }

  private ObjectPlace at(Span at) {
    boolean inside =
        at.file().equals(place.at().file())
            && place.at().start() <= at.start()
            && at.end() <= place.at().end();
    return new ObjectPlace(at, inside ? Optional.empty() : Optional.of(place.at()));
  }

  /** Keys of annotations may have upper case where those of labels may not. */
  private void entries(String family, Yaml.Mapping entries) {
    boolean labels = family.equals("labels");
    entries
        .entries()
        .forEach(
            (key, value) -> {
              FieldPath path = METADATA.field(family).field(key);
              boolean legalKey = LabelSyntax.isKey(labels ? key : key.toLowerCase(Locale.ROOT));
              boolean legal =
                  legalKey && isText(value) && (!labels || LabelSyntax.isValue(shown(value)));
              if (!legal) {
                ObjectPlace at = legalKey ? at(path) : at(places.key(manifest, path));
                problems.add(new IllegalObjectMetadata(object(), family, key, shown(value), at));
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
}
