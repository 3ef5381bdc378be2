package dev.promiselang.imports;

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

  /** The objects of one or more manifest files, in order of path, then of document. */
  record Manifests(List<YamlDocument> documents) implements ImportTarget {
    public Manifests {
      documents = List.copyOf(documents);
    }
  }

  /** A file as text. */
  record Text(SourceFile file) implements ImportTarget {}

  /** Nothing usable; it has been reported. */
  record Missing() implements ImportTarget {}
}
