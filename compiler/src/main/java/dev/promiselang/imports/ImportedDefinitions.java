package dev.promiselang.imports;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.syntax.Import;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds that the CRDs in imported manifests and Promises define. */
public final class ImportedDefinitions {

  /** A version of a kind, the CRD that it belongs to, and where that stands. */
  public record Defined(
      YamlDocument document, CustomDefinition definition, CustomDefinition.Version version) {

    private boolean meansTheSame(Defined other) {
      return definition.namespaced() == other.definition.namespaced()
          && version.equals(other.version);
    }
  }

  private record Kind(String apiVersion, String name) {}

  private final Map<Kind, List<Defined>> kinds = new HashMap<>();
  private final Map<Kind, List<Defined>> standard = new HashMap<>();

  public ImportedDefinitions(ModuleGraph graph) {
    for (LoadedModule module : graph.inOrder()) {
      Map<Kind, List<Defined>> known = module.inStandardLibrary() ? standard : kinds;
      for (Import entry : module.tree().imports()) {
        if (module.target(entry) instanceof ImportTarget.Manifests(List<YamlDocument> documents)) {
          documents.forEach(document -> add(document, known));
        }
      }
      module.promises().values().stream()
          .map(ImportedPromise::apiDocument)
          .flatMap(Optional::stream)
          .forEach(document -> add(document, known));
    }
  }

  private static void add(YamlDocument document, Map<Kind, List<Defined>> known) {
    CustomDefinition.of(document.root())
        .ifPresent(
            definition ->
                definition
                    .versions()
                    .forEach(
                        version ->
                            known
                                .computeIfAbsent(
                                    new Kind(definition.apiVersion(version), definition.kind()),
                                    _ -> new ArrayList<>())
                                .add(new Defined(document, definition, version))));
  }

  /**
   * The one definition of a kind. There is none where CRDs of the program disagree about it, as
   * those of two releases of an operator do: which of them holds is known on each cluster. What the
   * program brings along is nearer to it than what the standard library knows.
   */
  public Optional<Defined> find(String apiVersion, String name) {
    Kind kind = new Kind(apiVersion, name);
    List<Defined> found = kinds.getOrDefault(kind, standard.getOrDefault(kind, List.of()));
    return found.stream()
        .findFirst()
        .filter(first -> found.stream().allMatch(other -> other.meansTheSame(first)));
  }
}
