package dev.promiselang.fleet;

import dev.promiselang.diagnostics.Checked;
import dev.promiselang.diagnostics.Problems;
import dev.promiselang.source.SourceFile;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;

/** Reads the clusters of an inventory file: Destination YAML or plain lists, in YAML or JSON. */
final class InventoryReader {

  private final DestinationDocuments destinations;
  private final PlainLists plain;
  private final Problems problems;
  private final List<ClusterDraft> clusters = new ArrayList<>();
  private final List<ForeignObjects.Found> foreign = new ArrayList<>();

  private InventoryReader(List<Fact> facts, Problems problems, InventoryFindings findings) {
    this.destinations = new DestinationDocuments(facts, problems, findings);
    this.plain = new PlainLists(facts, problems, findings);
    this.problems = problems;
  }

  static List<ClusterDraft> read(
      SourceFile file, List<Fact> facts, Problems problems, InventoryFindings findings) {
    InventoryReader reader = new InventoryReader(facts, problems, findings);
    reader.read(file);
    return reader.clusters;
  }

  private void read(SourceFile file) {
    int before = problems.count();
    Checked<List<YamlDocument>> documents = YamlReader.readWithKeysAsSpelled(file);
    problems.addAll(documents.problems());
    for (YamlDocument document : documents.value()) {
      read(document.root(), document);
    }
    boolean silent = problems.count() == before;
    if (clusters.isEmpty() && silent) {
      problems.add(new InventoryWithoutClusters(file.wholeSpan().before()));
    } else if (!foreign.isEmpty()) {
      problems.add(new ForeignObjects(foreign));
    }
  }

  private void read(Yaml node, YamlDocument document) {
    switch (node) {
      case Yaml.Mapping mapping when isList(mapping) -> readItems(mapping, document);
      case Yaml.Mapping mapping when isObject(mapping) -> object(mapping, document);
      case Yaml.Mapping mapping -> plain.read(mapping, document).ifPresent(clusters::add);
      case Yaml.Sequence(List<Yaml> items) -> items.forEach(item -> read(item, document));
      case Yaml.Null _ -> {}
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _ ->
          problems.add(new NoCluster(document.at(node), "a cluster is a mapping with a `name`"));
    }
  }

  private void readItems(Yaml.Mapping list, YamlDocument document) {
    if (list.get("items").orElse(new Yaml.Null()) instanceof Yaml.Sequence(List<Yaml> items)) {
      items.forEach(item -> read(item, document));
    }
  }

  /** Other objects of Kubernetes may stand among Destinations; what nearly is one may not. */
  private void object(Yaml.Mapping object, YamlDocument document) {
    String apiVersion = object.text("apiVersion");
    String kind = object.text("kind");
    String wrong = kind.equals(NotADestination.KIND) ? "apiVersion" : "kind";
    if (kind.equals(NotADestination.KIND) && apiVersion.equals(NotADestination.API_VERSION)) {
      destinations.read(object, document).ifPresent(clusters::add);
    } else if (NotADestination.isMeant(apiVersion, kind)) {
      problems.add(
          new NotADestination(
              object.get(wrong).map(document::at).orElseGet(() -> document.at(object)),
              apiVersion,
              kind));
    } else {
      foreign.add(
          new ForeignObjects.Found(
              apiVersion, kind, object.get(wrong).map(document::at).orElseThrow()));
    }
  }

  /** Plain entries have a name; facts of theirs may be called as the fields of objects are. */
  private static boolean isObject(Yaml.Mapping mapping) {
    boolean version = mapping.get("apiVersion").isPresent();
    boolean kind = mapping.get("kind").isPresent();
    return mapping.get("name").isEmpty() ? version || kind : version && kind;
  }

  /** {@code kubectl} prints a List, the API server a DestinationList. */
  private static boolean isList(Yaml.Mapping mapping) {
    String kind = mapping.text("kind");
    return isObject(mapping) && (kind.equals("List") || kind.equals("DestinationList"));
  }
}
