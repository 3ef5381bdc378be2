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

  /** An object, and where its first field stands. */
  private record Placed(Yaml.Mapping object, Span at) {}

  private final Map<Head, List<Placed>> objects = new HashMap<>();

  public ImportedObjects(ModuleGraph graph) {
    for (LoadedModule module : graph.inOrder()) {
      for (Import entry : module.tree().imports()) {
        if (module.target(entry) instanceof ImportTarget.Manifests(List<YamlDocument> documents)) {
          documents.forEach(this::add);
        }
      }
    }
  }

  private void add(YamlDocument document) {
    if (document.root() instanceof Yaml.Mapping object && !object.entries().isEmpty()) {
      String first = object.entries().keySet().iterator().next();
      objects
          .computeIfAbsent(Head.of(object), _ -> new ArrayList<>())
          .add(new Placed(object, document.keyAt(object, first)));
    }
  }

  /** Where the first field of such an object stands in its file. */
  public Optional<Span> find(Yaml.Mapping object) {
    return objects.getOrDefault(Head.of(object), List.of()).stream()
        .filter(placed -> placed.object().equals(object))
        .map(Placed::at)
        .findFirst();
  }
}
