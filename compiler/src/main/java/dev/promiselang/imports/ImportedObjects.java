package dev.promiselang.imports;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Import;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds objects in the manifests that modules import; what was changed on its way is not found. */
public final class ImportedObjects {

  /** What tells most objects apart without a look at all that they hold. */
  private record Head(Optional<Yaml> apiVersion, Optional<Yaml> kind, Optional<Yaml> metadata) {

    static Head of(Yaml.Mapping object) {
      return new Head(object.get("apiVersion"), object.get("kind"), object.get("metadata"));
    }
  }

  private final Map<Head, List<YamlDocument>> documents = new HashMap<>();

  public ImportedObjects(ModuleGraph graph) {
    for (LoadedModule module : graph.inOrder()) {
      for (Import entry : module.tree().imports()) {
        if (module.target(entry) instanceof ImportTarget.Manifests manifests) {
          manifests.documents().forEach(this::add);
        }
      }
    }
  }

  private void add(YamlDocument document) {
    if (document.root() instanceof Yaml.Mapping object && !object.entries().isEmpty()) {
      documents.computeIfAbsent(Head.of(object), _ -> new ArrayList<>()).add(document);
    }
  }

  /** Where the first field of such an object stands in its file. */
  public Optional<Span> find(Yaml.Mapping object) {
    return document(object)
        .filter(document -> document.root() instanceof Yaml.Mapping)
        .map(
            document -> {
              Yaml.Mapping root = (Yaml.Mapping) document.root();
              return document.keyAt(root, root.entries().keySet().iterator().next());
            });
  }

  /** The document that such an object is the whole of. */
  public Optional<YamlDocument> document(Yaml.Mapping object) {
    return documents.getOrDefault(Head.of(object), List.of()).stream()
        .filter(document -> document.root().equals(object))
        .findFirst();
  }
}
