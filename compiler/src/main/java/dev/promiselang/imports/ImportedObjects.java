package dev.promiselang.imports;

import dev.promiselang.source.Span;
import dev.promiselang.syntax.Import;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds objects in the manifests that modules import; what was changed on its way is not found. */
public final class ImportedObjects {

  private final Map<Yaml, Span> places = new HashMap<>();

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
      places.putIfAbsent(object, document.keyAt(object, first));
    }
  }

  /** Where the first field of such an object stands in its file. */
  public Optional<Span> find(Yaml.Mapping object) {
    return Optional.ofNullable(places.get(object));
  }
}
