package dev.promiselang.imports;

import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.List;
import java.util.stream.Stream;

/** What {@code kubectl get -o yaml} prints: one document that lists objects stands for these. */
final class ObjectLists {

  private ObjectLists() {}

  static List<YamlDocument> opened(List<YamlDocument> documents) {
    return documents.stream().flatMap(ObjectLists::objects).toList();
  }

  private static Stream<YamlDocument> objects(YamlDocument document) {
    return document.root() instanceof Yaml.Mapping list
            && list.get("kind").orElse(new Yaml.Null()) instanceof Yaml.Text(String kind)
            && kind.endsWith("List")
            && list.get("items").orElse(new Yaml.Null()) instanceof Yaml.Sequence(List<Yaml> items)
            && items.stream().allMatch(ObjectLists::isObject)
        ? opened(items.stream().map(document::part).toList()).stream()
        : Stream.of(document);
  }

  private static boolean isObject(Yaml item) {
    return item instanceof Yaml.Mapping object
        && object.get("apiVersion").isPresent()
        && object.get("kind").isPresent();
  }
}
