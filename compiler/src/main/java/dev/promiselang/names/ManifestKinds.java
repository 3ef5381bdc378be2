package dev.promiselang.names;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.imports.ImportTarget;
import dev.promiselang.yaml.YamlDocument;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The kinds that the CRDs of imported manifests define; a lower-case kind gets an UpperCamel alias.
 */
final class ManifestKinds {

  private ManifestKinds() {}

  static Optional<Symbol> find(ImportTarget target, String name) {
    return target instanceof ImportTarget.Manifests manifests
        ? Optional.ofNullable(all(manifests).get(name))
        : Optional.empty();
  }

  /** Every kind by the name it has in the language. */
  static Map<String, Symbol> all(ImportTarget.Manifests manifests) {
    Map<String, Symbol> kinds = new TreeMap<>();
    for (YamlDocument document : manifests.documents()) {
      CustomDefinition.of(document)
          .ifPresent(
              definition -> {
                String kind = definition.kind();
                String alias = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
                String apiVersion =
                    definition.preferred().map(definition::apiVersion).orElse(definition.group());
                kinds.putIfAbsent(alias, new Symbol.Kind(apiVersion, kind));
              });
    }
    return kinds;
  }
}
