package dev.promiselang.imports;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.syntax.Import;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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

  private final Map<Kind, List<Defined>> kinds = new LinkedHashMap<>();
  private final Map<Kind, List<Defined>> standard = new HashMap<>();

  public ImportedDefinitions(ModuleGraph graph) {
    for (LoadedModule module : graph.inOrder()) {
      Map<Kind, List<Defined>> known = module.inStandardLibrary() ? standard : kinds;
      for (Import entry : module.tree().imports()) {
        if (module.target(entry) instanceof ImportTarget.Manifests manifests) {
          add(manifests, known);
        }
      }
      module.promises().values().stream()
          .map(ImportedPromise::apiDocument)
          .flatMap(Optional::stream)
          .forEach(document -> add(ImportTarget.Manifests.of(List.of(document)), known));
    }
  }

  private static void add(ImportTarget.Manifests manifests, Map<Kind, List<Defined>> known) {
    for (ImportTarget.Manifests.Definition found : manifests.definitions()) {
      CustomDefinition crd = found.crd();
      for (CustomDefinition.Version version : crd.versions()) {
        known
            .computeIfAbsent(new Kind(crd.apiVersion(version), crd.kind()), _ -> new ArrayList<>())
            .add(new Defined(found.document(), crd, version));
      }
    }
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

  /** The CRDs that the program brings along, by their names, the first of each name. */
  public SortedMap<String, CustomDefinition> all() {
    SortedMap<String, CustomDefinition> all = new TreeMap<>();
    kinds.values().stream()
        .flatMap(List::stream)
        .map(Defined::definition)
        .forEach(crd -> all.putIfAbsent(crd.name(), crd));
    return all;
  }
}
