package dev.promiselang.names;

import dev.promiselang.imports.ImportTarget;
import dev.promiselang.yaml.Yaml;
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
      if (document.root() instanceof Yaml.Mapping crd
          && text(crd, "kind").equals("CustomResourceDefinition")
          && crd.get("spec").orElse(new Yaml.Null()) instanceof Yaml.Mapping spec
          && spec.get("names").orElse(new Yaml.Null()) instanceof Yaml.Mapping names) {
        String kind = text(names, "kind");
        if (!kind.isEmpty()) {
          String alias = Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
          kinds.putIfAbsent(
              alias, new Symbol.Kind(text(spec, "group") + "/" + version(spec), kind));
        }
      }
    }
    return kinds;
  }

  /** The version that objects are written in: the stored one, else the first. */
  private static String version(Yaml.Mapping spec) {
    String first = "";
    if (spec.get("versions").orElse(new Yaml.Null()) instanceof Yaml.Sequence versions) {
      for (Yaml item : versions.items()) {
        if (item instanceof Yaml.Mapping version) {
          if (version.get("storage").orElse(new Yaml.Null()) instanceof Yaml.Bool(boolean storage)
              && storage) {
            return text(version, "name");
          }
          first = first.isEmpty() ? text(version, "name") : first;
        }
      }
    }
    return first;
  }

  private static String text(Yaml.Mapping mapping, String key) {
    return mapping.get(key).orElse(new Yaml.Null()) instanceof Yaml.Text(String value) ? value : "";
  }
}
