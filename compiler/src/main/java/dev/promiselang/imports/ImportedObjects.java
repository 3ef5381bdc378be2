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

  private final Map<Yaml, YamlDocument> documents = new HashMap<>();

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
      documents.putIfAbsent(object, document);
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
    return Optional.ofNullable(documents.get(object));
  }
}
