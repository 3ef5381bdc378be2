package dev.promiselang.adopt;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.crds.Schema;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.Span;
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
public final class Manifests {

  private final List<Subject> subjects;
  private final List<Problem> leftOut;

  private Manifests(List<Subject> subjects, List<Problem> leftOut) {
    this.subjects = List.copyOf(subjects);
    this.leftOut = List.copyOf(leftOut);
  }

  public boolean isEmpty() {
    return subjects.isEmpty();
  }

  List<Subject> subjects() {
    return subjects;
  }

  /** What is there, and is left out whatever is written. */
  public List<Problem> leftOut() {
    return leftOut;
  }

  /** The schemas of all CRDs. */
  public List<Yaml.Mapping> schemas() {
    return subjects.stream()
        .flatMap(subject -> subject.definition().stream())
        .flatMap(crd -> crd.versions().stream())
        .flatMap(version -> version.schema().stream())
        .map(Schema::node)
        .toList();
  }

  /** The same without some keywords of schemas, which the API server drops. */
  public Manifests without(Set<String> keywords) {
    Leftovers leftovers = new Leftovers();
    List<Subject> cleaned = new ArrayList<>();
    for (Subject subject : subjects) {
      cleaned.add(
          new Subject(
              subject.name(),
              subject.document(),
              subject.promise(),
              subject
                  .definition()
                  .map(crd -> without(crd, subject.document(), keywords, leftovers))));
    }
    List<Problem> all = new ArrayList<>(leftOut);
    all.addAll(leftovers.all());
    return new Manifests(cleaned, all);
  }

  private static CustomDefinition without(
      CustomDefinition crd, YamlDocument document, Set<String> keywords, Leftovers leftovers) {
    return crd.withSchemas(
        schema ->
            new Schema(
                SchemaTree.each(
                    schema.node(),
                    node -> {
                      keywords.stream()
                          .filter(keyword -> node.get(keyword).isPresent())
                          .sorted()
                          .forEach(
                              keyword ->
                                  leftovers.add(
                                      document.keyAt(node, keyword),
                                      "`" + keyword + "`",
                                      "schemas have no such keyword, and the API server drops it"));
                      return node.without(keywords);
                    })));
  }

  private static Problem other(YamlDocument object) {
    String kind = object.root() instanceof Yaml.Mapping root ? root.text("kind") : "";
    return new CannotBeSaid(
        start(object),
        kind.isEmpty() ? "what is no object" : "an object of the kind `" + kind + "`",
        "only CRDs and Promises become source; `import manifests` takes objects as they are");
  }

  private static Span start(YamlDocument document) {
    return document.root() instanceof Yaml.Mapping mapping && !mapping.entries().isEmpty()
        ? document.keyAt(mapping, mapping.entries().keySet().iterator().next())
        : document.at(document.root());
  }

  /** That there is nothing to make source of. */
  public static List<Problem> nothing(List<SourceFile> files) {
    return files.stream()
        .<Problem>map(
            file ->
                new NothingToImport(
                    new Span(file.id(), 0, Math.max(file.text().indexOf('\n'), 0)),
                    file.id().path()))
        .toList();
  }

  /** What differs between objects and what was written for them, by the paths of the output. */
  public List<Problem> differences(Map<String, YamlDocument> written) {
    List<Problem> problems = new ArrayList<>();
    for (Subject subject : subjects) {
      if (subject.promise().isPresent()) {
        promise(subject.promise().get(), subject.definition(), written, problems);
      } else {
        subject
            .definition()
            .ifPresent(crd -> crd(crd, crd.kindAt(subject.document()), written, problems));
      }
    }
    return problems;
  }

  private static void promise(
      ImportedPromise promise,
      Optional<CustomDefinition> crd,
      Map<String, YamlDocument> written,
      List<Problem> problems) {
    String name = promise.kratixName();
    if (!name.isEmpty()) {
      Optional<Yaml.Mapping> made =
          Optional.ofNullable(written.get("promises/" + name + ".yaml"))
              .flatMap(ImportedPromise::of)
              .map(m -> Kept.promise(m, m.api().flatMap(CustomDefinition::of)));
      add(name, promise.at(), Kept.difference(Kept.promise(promise, crd), made), problems);
    }
  }

  private static void crd(
      CustomDefinition crd, Span at, Map<String, YamlDocument> written, List<Problem> problems) {
    Optional<Yaml.Mapping> made =
        written.values().stream()
            .flatMap(document -> CustomDefinition.of(document.root()).stream())
            .filter(other -> other.group().equals(crd.group()) && other.kind().equals(crd.kind()))
            .findFirst()
            .map(Kept::crd);
    add(crd.kind(), at, Kept.difference(Kept.crd(crd), made), problems);
  }

  private static void add(String name, Span at, List<String> paths, List<Problem> problems) {
    paths.forEach(path -> problems.add(new NotTheSame(at, name, path)));
  }

  /** Those in documents, lists of objects being taken apart. */
  public static Manifests of(List<YamlDocument> documents) {
    List<Subject> subjects = new ArrayList<>();
    List<Problem> others = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (YamlDocument document : documents.stream().flatMap(Manifests::objects).toList()) {
      Optional<ImportedPromise> promise = ImportedPromise.of(document);
      Optional<CustomDefinition> definition =
          promise.isPresent()
              ? promise.flatMap(ImportedPromise::api).flatMap(CustomDefinition::of)
              : CustomDefinition.of(document.root());
      if (promise.isEmpty() && definition.isEmpty()) {
        others.add(other(document));
      } else {
        subjects.add(new Subject(name(promise, definition, taken), document, promise, definition));
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
      Optional<ImportedPromise> promise, Optional<CustomDefinition> definition, Set<String> taken) {
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
