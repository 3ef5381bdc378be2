package dev.promiselang.names;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.imports.ImportTarget;
import dev.promiselang.source.Span;
import dev.promiselang.syntax.Name;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The kinds that the CRDs of imported manifests define; a lower-case kind gets an UpperCamel alias.
 */
final class ManifestKinds {

  private ManifestKinds() {}

  /** A kind of one group, in the version that its objects are best written in. */
  record Found(String group, Symbol.Kind kind, Span at) {}

  static Optional<Symbol> find(ImportTarget target, String name) {
    return Optional.ofNullable(all(target).get(name));
  }

  /** The kind of a name; that there is none, or one in each of several groups, is told. */
  static Symbol find(ImportTarget.Manifests manifests, Name name, Problems problems) {
    Map<String, List<Found>> kinds = byAlias(manifests);
    List<Found> found = kinds.getOrDefault(name.text(), List.of());
    if (found.size() == 1) {
      return found.getFirst().kind();
    }
    problems.add(
        found.isEmpty()
            ? new UnknownExport(name.at(), name.text(), "the manifests", Names.sorted(kinds))
            : new AmbiguousKind(name.at(), name.text(), found));
    return new Symbol.Unknown();
  }

  /** Every kind by the name it has in the language. */
  static Map<String, Symbol> all(ImportTarget target) {
    Map<String, Symbol> kinds = new TreeMap<>();
    if (target instanceof ImportTarget.Manifests manifests) {
      byAlias(manifests).forEach((alias, found) -> kinds.put(alias, found.getFirst().kind()));
    }
    return kinds;
  }

  private static Map<String, List<Found>> byAlias(ImportTarget.Manifests manifests) {
    Map<String, List<Found>> kinds = new TreeMap<>();
    for (ImportTarget.Manifests.Definition definition : manifests.definitions()) {
      CustomDefinition crd = definition.crd();
      List<Found> same =
          kinds.computeIfAbsent(
              Character.toUpperCase(crd.kind().charAt(0)) + crd.kind().substring(1),
              _ -> new ArrayList<>());
      if (same.stream().noneMatch(other -> other.group().equals(crd.group()))) {
        same.add(found(crd, definition.document()));
      }
    }
    return kinds;
  }

  private static Found found(CustomDefinition definition, YamlDocument document) {
    String apiVersion =
        definition.preferred().map(definition::apiVersion).orElse(definition.group());
    return new Found(
        definition.group(),
        new Symbol.Kind(apiVersion, definition.kind()),
        definition.kindAt(document));
  }
}
