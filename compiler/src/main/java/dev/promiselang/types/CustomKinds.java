package dev.promiselang.types;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.imports.ImportTarget;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.syntax.Import;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds that the CRDs in imported manifests and Promises define. */
final class CustomKinds {

  /** A version of a kind, and the CRD that it stands in. */
  record Defined(CustomDefinition definition, CustomDefinition.Version version) {

    private boolean meansTheSame(Defined other) {
      return definition.namespaced() == other.definition.namespaced()
          && version.equals(other.version);
    }
  }

  private final Map<Type.ResourceKind, List<Defined>> kinds = new HashMap<>();

  CustomKinds(ModuleGraph graph) {
    for (LoadedModule module : graph.inOrder()) {
      for (Import entry : module.tree().imports()) {
        if (module.target(entry) instanceof ImportTarget.Manifests(List<YamlDocument> documents)) {
          documents.forEach(this::add);
        }
      }
      module.promises().values().stream()
          .map(ImportedPromise::apiDocument)
          .flatMap(Optional::stream)
          .forEach(this::add);
    }
  }

  private void add(YamlDocument document) {
    CustomDefinition.of(document)
        .ifPresent(
            definition ->
                definition
                    .versions()
                    .forEach(
                        version ->
                            kinds
                                .computeIfAbsent(
                                    new Type.ResourceKind(
                                        definition.apiVersion(version), definition.kind()),
                                    _ -> new ArrayList<>())
                                .add(new Defined(definition, version))));
  }

  /**
   * The one definition of a kind. There is none where CRDs of the program disagree about it, as
   * those of two releases of an operator do: which of them holds is known on each cluster.
   */
  Optional<Defined> find(Type.ResourceKind kind) {
    List<Defined> found = kinds.getOrDefault(kind, List.of());
    return found.stream()
        .findFirst()
        .filter(first -> found.stream().allMatch(other -> other.meansTheSame(first)));
  }
}
