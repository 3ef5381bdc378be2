package dev.promiselang.reference;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.imports.ImportTarget;
import dev.promiselang.imports.ImportedDefinitions;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.QualifiedName;
import dev.promiselang.types.Type;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** The kinds of imported CRDs that the modules of a package take by name or make objects of. */
final class ImportedKinds {

  private final Resolution resolution;
  private final ImportedDefinitions known;
  private final SortedMap<Type.ResourceKind, CustomDefinition> used =
      new TreeMap<>(
          Comparator.comparing(Type.ResourceKind::kind)
              .thenComparing(Type.ResourceKind::apiVersion));

  private ImportedKinds(ModuleGraph graph, Resolution resolution) {
    this.known = new ImportedDefinitions(graph);
    this.resolution = resolution;
  }

  static SortedMap<Type.ResourceKind, CustomDefinition> of(
      ModuleGraph graph, Resolution resolution) {
    ImportedKinds kinds = new ImportedKinds(graph, resolution);
    for (LoadedModule module : graph.rootModules()) {
      for (Import entry : module.tree().imports()) {
        if (module.target(entry) instanceof ImportTarget.Manifests manifests) {
          manifests.definitions().forEach(found -> kinds.take(entry, found.crd()));
        }
      }
      module.tree().declarations().forEach(kinds::visit);
    }
    return kinds.used;
  }

  /** A kind is taken by its name in the language, which begins with a capital. */
  private void take(Import entry, CustomDefinition crd) {
    boolean isTaken =
        entry.selected().stream()
            .anyMatch(taken -> taken.name().text().equalsIgnoreCase(crd.kind()));
    if (isTaken) {
      crd.preferred()
          .ifPresent(version -> use(new Symbol.Kind(crd.apiVersion(version), crd.kind())));
    }
  }

  private void visit(Node node) {
    if (node instanceof QualifiedName name && !name.isMissing()) {
      use(resolution.of(name));
    }
    Children.of(node).forEach(this::visit);
  }

  private void use(Symbol symbol) {
    if (symbol instanceof Symbol.Kind(String apiVersion, String kind)) {
      known
          .find(apiVersion, kind)
          .ifPresent(
              found -> used.put(new Type.ResourceKind(apiVersion, kind), found.definition()));
    }
  }
}
