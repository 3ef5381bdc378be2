package dev.promiselang.reference;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.imports.ImportTarget;
import dev.promiselang.imports.LoadedModule;
import dev.promiselang.imports.ModuleGraph;
import dev.promiselang.names.Resolution;
import dev.promiselang.names.Symbol;
import dev.promiselang.syntax.Children;
import dev.promiselang.syntax.Import;
import dev.promiselang.syntax.Node;
import dev.promiselang.syntax.QualifiedName;
import dev.promiselang.types.Type;
import dev.promiselang.yaml.YamlDocument;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;

/** The kinds of imported CRDs that the modules of a package take by name or make objects of. */
final class ImportedKinds {

  private final Resolution resolution;
  private final SortedMap<Type.ResourceKind, CustomDefinition> known = sorted();
  private final SortedMap<Type.ResourceKind, CustomDefinition> used = sorted();

  private ImportedKinds(Resolution resolution) {
    this.resolution = resolution;
  }

  private static SortedMap<Type.ResourceKind, CustomDefinition> sorted() {
    return new TreeMap<>(
        Comparator.comparing(Type.ResourceKind::kind).thenComparing(Type.ResourceKind::apiVersion));
  }

  static SortedMap<Type.ResourceKind, CustomDefinition> of(
      ModuleGraph graph, Resolution resolution) {
    ImportedKinds kinds = new ImportedKinds(resolution);
    for (LoadedModule module : graph.inOrder()) {
      for (Import entry : module.tree().imports()) {
        if (module.target(entry) instanceof ImportTarget.Manifests(var documents)) {
          documents.forEach(kinds::define);
        }
      }
    }
    for (LoadedModule module : graph.rootModules()) {
      for (Import entry : module.tree().imports()) {
        entry.selected().forEach(taken -> kinds.use(resolution.of(taken.bound())));
      }
      module.tree().declarations().forEach(kinds::visit);
    }
    return kinds.used;
  }

  private void define(YamlDocument document) {
    CustomDefinition.of(document.root())
        .ifPresent(
            crd ->
                crd.versions()
                    .forEach(
                        version ->
                            known.putIfAbsent(
                                new Type.ResourceKind(crd.apiVersion(version), crd.kind()), crd)));
  }

  private void visit(Node node) {
    if (node instanceof QualifiedName name && !name.isMissing()) {
      use(resolution.of(name));
    }
    Children.of(node).forEach(this::visit);
  }

  private void use(Symbol symbol) {
    if (symbol instanceof Symbol.Kind(String apiVersion, String kind)) {
      Type.ResourceKind meant = new Type.ResourceKind(apiVersion, kind);
      CustomDefinition crd = known.get(meant);
      if (crd != null) {
        used.put(meant, crd);
      }
    }
  }
}
