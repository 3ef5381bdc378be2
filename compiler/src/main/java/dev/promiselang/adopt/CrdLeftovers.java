package dev.promiselang.adopt;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.Optional;
import java.util.Set;

/** What a CRD says that an {@code api} does not. */
record CrdLeftovers(CustomDefinition crd, YamlDocument document, Leftovers leftovers) {

  private static final Set<String> OF_VERSIONS =
      Set.of(
          "additionalPrinterColumns",
          "deprecated",
          "deprecationWarning",
          "name",
          "schema",
          "served",
          "storage",
          "subresources");

  void find() {
    Yaml.Mapping root = crd.manifest();
    Yaml.Mapping spec = root.mapping("spec");
    root.mapping("metadata").entries().keySet().stream()
        .filter(key -> !key.equals("name"))
        .forEach(
            key ->
                leave(
                    root.mapping("metadata"),
                    key,
                    "`metadata." + key + "` of a CRD",
                    "Kratix installs the CRD with labels of its own"));
    if (root.get("status").isPresent()) {
      leave(root, "status", "the status of a CRD", "the API server writes it");
    }
    if (root.text("apiVersion").endsWith("v1beta1")) {
      leave(root, "apiVersion", "the old form of the CRD", "it is written as `v1`");
    }
    if (!crd.namespaced()) {
      leave(spec, "scope", "the scope `Cluster`", "requests to Kratix live in namespaces");
    }
    if (!spec.mapping("conversion").text("strategy").matches("|None")) {
      leave(spec, "conversion", "the conversion webhook", "all versions are converted as they are");
    }
    if (spec.get("preserveUnknownFields").equals(Optional.of(Yaml.of(true)))) {
      leave(
          spec,
          "preserveUnknownFields",
          "`preserveUnknownFields`",
          "records with `...` keep fields that they do not name");
    }
    crd.versions().forEach(this::version);
  }

  private void version(CustomDefinition.Version version) {
    Yaml.Mapping written = crd.written(version);
    Yaml.Mapping subresources = written.mapping("subresources");
    if (subresources.get("scale").isPresent()) {
      leave(
          subresources,
          "scale",
          "the subresource `scale`",
          "Kratix replaces the subresources by `status`");
    }
    if (!crd.manifest().mapping("spec").items("versions").isEmpty()) {
      written.entries().keySet().stream()
          .filter(key -> !OF_VERSIONS.contains(key))
          .forEach(key -> leave(written, key, "`" + key + "` of a version", "nothing says it"));
    }
    if (version.schema().isEmpty()) {
      leave(written, "schema", "a version without a schema", "its objects may hold anything");
    }
  }

  private void leave(Yaml.Mapping around, String key, String what, String why) {
    leftovers.add(document.keyAt(around, key), what, why);
  }
}
