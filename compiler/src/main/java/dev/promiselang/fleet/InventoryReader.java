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

  private static final String KRATIX = "platform.kratix.io/";

  private final DestinationDocuments destinations;
  private final PlainLists plain;
  private final Problems problems;

  InventoryReader(List<Fact> facts, Problems problems) {
    this.destinations = new DestinationDocuments(facts, problems);
    this.plain = new PlainLists(facts, problems);
    this.problems = problems;
  }

  List<ClusterDraft> read(SourceFile file) {
    Checked<List<YamlDocument>> documents = YamlReader.read(file);
    problems.addAll(documents.problems());
    List<ClusterDraft> clusters = new ArrayList<>();
    for (YamlDocument document : documents.value()) {
      read(document.root(), document, clusters);
    }
    if (clusters.isEmpty() && documents.sound()) {
      problems.add(new InventoryWithoutClusters(file.wholeSpan().before()));
    }
    return clusters;
  }

  private void read(Yaml node, YamlDocument document, List<ClusterDraft> clusters) {
    switch (node) {
      case Yaml.Mapping mapping when isList(mapping) -> readItems(mapping, document, clusters);
      case Yaml.Mapping mapping when isObject(mapping) -> {
        if (isKind(mapping, "Destination") && text(mapping, "apiVersion").startsWith(KRATIX)) {
          destinations.read(mapping, document).ifPresent(clusters::add);
        }
      }
      case Yaml.Mapping mapping -> plain.read(mapping, document).ifPresent(clusters::add);
      case Yaml.Sequence(List<Yaml> items) -> items.forEach(item -> read(item, document, clusters));
      case Yaml.Null _ -> {}
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _ ->
          problems.add(new NoCluster(document.at(node), "a cluster is a mapping with a `name`"));
    }
  }

  private void readItems(Yaml.Mapping list, YamlDocument document, List<ClusterDraft> clusters) {
    if (list.get("items").orElse(new Yaml.Null()) instanceof Yaml.Sequence(List<Yaml> items)) {
      items.forEach(item -> read(item, document, clusters));
    }
  }

  /** Other objects of Kubernetes may stand among Destinations; they are no clusters. */
  private static boolean isObject(Yaml.Mapping mapping) {
    return !text(mapping, "apiVersion").isEmpty() && !text(mapping, "kind").isEmpty();
  }

  /** {@code kubectl} prints a List, the API server a DestinationList. */
  private static boolean isList(Yaml.Mapping mapping) {
    return isKind(mapping, "List") || isKind(mapping, "DestinationList");
  }

  private static boolean isKind(Yaml.Mapping mapping, String kind) {
    return isObject(mapping) && text(mapping, "kind").equals(kind);
  }

  private static String text(Yaml.Mapping mapping, String key) {
    return YamlFields.text(mapping, key).orElse("");
  }
}
