package dev.promiselang.adopt;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The CRDs and Promises among the documents of some files, and what else is there. */
public record Manifests(List<Subject> subjects, List<YamlDocument> others) {

  public Manifests {
    subjects = List.copyOf(subjects);
    others = List.copyOf(others);
  }

  /** Those in documents, lists of objects being taken apart. */
  public static Manifests of(List<YamlDocument> documents) {
    List<Subject> subjects = new ArrayList<>();
    List<YamlDocument> others = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (YamlDocument document : documents.stream().flatMap(Manifests::objects).toList()) {
      Optional<ImportedPromise> promise = ImportedPromise.of(document);
      Optional<CustomDefinition> definition =
          promise.isPresent()
              ? promise.flatMap(ImportedPromise::apiDocument).flatMap(CustomDefinition::of)
              : CustomDefinition.of(document);
      if (promise.isEmpty() && definition.isEmpty()) {
        others.add(document);
      } else {
        subjects.add(new Subject(name(promise, definition, taken), promise, definition));
      }
    }
    return new Manifests(subjects, others);
  }

  private static Stream<YamlDocument> objects(YamlDocument document) {
    return document.root() instanceof Yaml.Mapping(Map<String, Yaml> list)
            && list.getOrDefault("kind", new Yaml.Null()) instanceof Yaml.Text(String kind)
            && kind.endsWith("List")
            && list.getOrDefault("items", new Yaml.Null()) instanceof Yaml.Sequence(var items)
        ? items.stream().map(document::part).flatMap(Manifests::objects)
        : Stream.of(document);
  }

  private static String name(
      Optional<ImportedPromise> promise,
      Optional<CustomDefinition> definition,
      Set<String> taken) {
    String plain =
        promise
            .map(ImportedPromise::kratixName)
            .or(() -> definition.map(CustomDefinition::kind))
            .map(SharedTypes::upperCamel)
            .filter(name -> !name.isEmpty())
            .orElse("Nameless");
    String group =
        definition.map(crd -> SharedTypes.upperCamel(crd.group().split("\\.")[0])).orElse("");
    String name = taken.contains(plain) ? plain + group : plain;
    String free = name;
    for (int number = 2; !taken.add(free); number++) {
      free = name + number;
    }
    return free;
  }
}
