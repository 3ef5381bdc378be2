package dev.promiselang.imports;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.YamlDocument;
import java.util.List;

/** What an import leads to. */
public sealed interface ImportTarget {

  /** Another module of the graph. */
  record OfModule(SourceId id) implements ImportTarget {}

  /** Built-in Kubernetes kinds of one group and version; the group is empty for core. */
  record Kubernetes(String group, String version) implements ImportTarget {
    public String apiVersion() {
      return group.isEmpty() ? version : group + "/" + version;
    }
  }

  /**
   * The objects of one or more manifest files, in order of path, then of document, and the CRDs
   * among them.
   */
  record Manifests(List<YamlDocument> documents, List<Definition> definitions)
      implements ImportTarget {
    public Manifests {
      documents = List.copyOf(documents);
      definitions = List.copyOf(definitions);
    }

    /** A CRD and the document that it is. */
    public record Definition(YamlDocument document, CustomDefinition crd) {}

    public static Manifests of(List<YamlDocument> documents) {
      return new Manifests(
          documents,
          documents.stream()
              .flatMap(
                  document ->
                      CustomDefinition.of(document.root()).stream()
                          .map(crd -> new Definition(document, crd)))
              .toList());
    }
  }

  /** A file as text. */
  record Text(SourceFile file) implements ImportTarget {}

  /** Nothing usable; it has been reported. */
  record Missing() implements ImportTarget {}
}
