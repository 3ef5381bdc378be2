package dev.promiselang.adopt;

import dev.promiselang.crds.CustomDefinition;
import dev.promiselang.crds.Schema;
import dev.promiselang.imports.ImportedPromise;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A Promise or a CRD as Kratix would read it: without what it overwrites or does not look at, what
 * is missing and what is empty being the same.
 */
final class Kept {

  private static final String NAME = "name";

  private Kept() {}

  static Yaml.Mapping promise(ImportedPromise promise, Optional<CustomDefinition> api) {
    Map<String, Yaml> kept = new LinkedHashMap<>();
    kept.put(NAME, Yaml.of(promise.kratixName()));
    if (PromiseText.isVersion(promise.version())) {
      kept.put("version", Yaml.of(promise.version()));
    }
    put(kept, "labels", PromiseText.ownLabels(promise));
    put(kept, "annotations", promise.annotations());
    api.ifPresent(crd -> kept.put("api", crd(crd)));
    put(
        kept,
        "dependencies",
        new Yaml.Sequence(promise.dependencies().stream().map(Kept::object).toList()));
    Map<String, Yaml> labels = new LinkedHashMap<>();
    promise.selectors().forEach(selector -> selector.forEach((k, v) -> labels.put(k, Yaml.of(v))));
    put(kept, "destinationSelectors", new Yaml.Mapping(labels));
    promise.requirements().ifPresent(all -> put(kept, "requiredPromises", all));
    promise.workflows().ifPresent(all -> put(kept, "workflows", workflows(all)));
    return new Yaml.Mapping(kept);
  }

  private static void put(Map<String, Yaml> kept, String key, Yaml value) {
    Yaml plain = plain(value);
    if (!isEmpty(plain)) {
      kept.put(key, plain);
    }
  }

  private static boolean isEmpty(Yaml value) {
    return value instanceof Yaml.Mapping(var entries) && entries.isEmpty()
        || value instanceof Yaml.Sequence(var items) && items.isEmpty();
  }

  /** Kinds, names and versions; subresources and conversion are Kratix's own. */
  static Yaml.Mapping crd(CustomDefinition crd) {
    Map<String, Yaml> kept = new LinkedHashMap<>();
    kept.put("group", Yaml.of(crd.group()));
    kept.put("names", crd.names());
    for (CustomDefinition.Version version : crd.versions()) {
      Map<String, Yaml> of = new LinkedHashMap<>();
      of.put("served", Yaml.of(version.served()));
      of.put("storage", Yaml.of(version.stored()));
      Yaml.Mapping written = crd.written(version);
      for (String key : List.of("deprecated", "deprecationWarning")) {
        written.get(key).ifPresent(said -> of.put(key, said));
      }
      put(of, "columns", new Yaml.Sequence(List.copyOf(crd.columns(version))));
      of.put("schema", Normal.root(version.schema().orElse(Schema.ANY_OBJECT).node()));
      kept.put(version.name(), new Yaml.Mapping(of));
    }
    return new Yaml.Mapping(kept);
  }

  private static Yaml object(YamlDocument object) {
    return object.root() instanceof Yaml.Mapping mapping
        ? mapping.without("status")
        : object.root();
  }

  /** Pipelines without what Kratix does not look at. */
  private static Yaml workflows(Yaml all) {
    if (!(all instanceof Yaml.Mapping workflows)) {
      return all;
    }
    Map<String, Yaml> kept = new LinkedHashMap<>();
    put(kept, "config", workflows.mapping("config"));
    for (String owner : List.of("promise", "resource")) {
      Map<String, Yaml> hooks = new LinkedHashMap<>();
      workflows
          .mapping(owner)
          .entries()
          .keySet()
          .forEach(
              action ->
                  put(
                      hooks,
                      action,
                      new Yaml.Sequence(
                          workflows.mapping(owner).items(action).stream()
                              .map(Kept::pipeline)
                              .toList())));
      put(kept, owner, new Yaml.Mapping(hooks));
    }
    return new Yaml.Mapping(kept);
  }

  private static Yaml pipeline(Yaml written) {
    if (!(written instanceof Yaml.Mapping pipeline)) {
      return written;
    }
    Map<String, Yaml> metadata = new LinkedHashMap<>(pipeline.mapping("metadata").entries());
    metadata.keySet().retainAll(Set.of(NAME, "labels", "annotations"));
    Map<String, Yaml> kept = new LinkedHashMap<>(pipeline.entries());
    kept.put("metadata", new Yaml.Mapping(metadata));
    Map<String, Yaml> spec = new LinkedHashMap<>(pipeline.mapping("spec").entries());
    spec.values().removeIf(Kept::isEmpty);
    kept.put("spec", new Yaml.Mapping(spec));
    return new Yaml.Mapping(kept);
  }

  /** Null is nothing, and whole numbers are whole. */
  private static Yaml plain(Yaml value) {
    return switch (value) {
      case Yaml.Mapping(var entries) -> {
        Map<String, Yaml> rest = new LinkedHashMap<>();
        entries.forEach(
            (key, item) -> {
              if (!(item instanceof Yaml.Null)) {
                rest.put(key, plain(item));
              }
            });
        yield new Yaml.Mapping(rest);
      }
      case Yaml.Sequence(var items) -> new Yaml.Sequence(items.stream().map(Kept::plain).toList());
      case Yaml.Text _, Yaml.Whole _, Yaml.Decimal _, Yaml.Bool _, Yaml.Null _ ->
          Normal.value(value);
    };
  }

  /** What has another value in what was made, as paths; all of it where nothing was. */
  static List<String> difference(Yaml.Mapping wanted, Optional<Yaml.Mapping> made) {
    return made.isEmpty()
        ? List.of("all of it")
        : Change.between(made.get(), wanted).map(change -> paths(change, "")).orElse(List.of());
  }

  private static List<String> paths(Change change, String path) {
    return change instanceof Change.Within(var changes)
        ? changes.entrySet().stream()
            .flatMap(
                entry ->
                    paths(
                        entry.getValue(),
                        path.isEmpty() ? entry.getKey() : path + "." + entry.getKey())
                        .stream())
            .toList()
        : List.of(path);
  }
}
