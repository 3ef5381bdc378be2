package dev.promiselang.emit.kratix.schema;

import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What stands in `allOf`, `anyOf`, `oneOf` and `not`: it may narrow, and describe nothing anew. */
final class NarrowingRules {

  private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");
  private static final Set<String> DESCRIBING =
      Set.of("additionalProperties", "default", "description", "title", "type");

  /** The alternatives that `x-kubernetes-int-or-string` may spell out. */
  private static final Yaml EITHER =
      new Yaml.Sequence(
          List.of(
              new Yaml.Mapping(Map.of("type", Yaml.of("integer"))),
              new Yaml.Mapping(Map.of("type", Yaml.of("string")))));

  private final FaultList faults;

  NarrowingRules(FaultList faults) {
    this.faults = faults;
  }

  /** The alternatives of a schema; of an object these may not speak of its metadata. */
  void alternatives(Yaml.Mapping schema, List<String> path, boolean ofObject) {
    for (String keyword : LISTS) {
      List<Yaml> items = schema.items(keyword);
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i) instanceof Yaml.Mapping item && !isEither(schema, keyword, item, i)) {
          narrowing(item, SchemaFault.step(path, keyword, Integer.toString(i)), ofObject);
        }
      }
    }
    schema
        .findMapping("not")
        .ifPresent(not -> narrowing(not, SchemaFault.step(path, "not"), ofObject));
  }

  private static boolean isEither(Yaml.Mapping schema, String keyword, Yaml.Mapping item, int i) {
    return Parts.isIntOrString(schema)
        && (keyword.equals("anyOf") && schema.get("anyOf").equals(Optional.of(EITHER))
            || keyword.equals("allOf")
                && i == 0
                && item.equals(new Yaml.Mapping(Map.of("anyOf", EITHER))));
  }

  private void narrowing(Yaml.Mapping schema, List<String> path, boolean ofObject) {
    faults.keywords(schema, path);
    for (String keyword : StructuralSchema.sorted(schema.entries().keySet())) {
      boolean describes =
          DESCRIBING.contains(keyword)
              || keyword.startsWith("x-kubernetes-") && Keyword.all().containsKey(keyword)
              || keyword.equals("nullable") && schema.isTrue(keyword);
      if (describes) {
        faults.refuse(
            path,
            keyword,
            "`" + keyword + "` inside of `" + around(path) + "`",
            "say it outside: what stands inside may only narrow");
      }
    }
    if (schema.isTrue("uniqueItems")) {
      faults.uniqueItems(path);
    }
    faults.pattern(schema, path);
    for (Map.Entry<String, Yaml> field : Parts.fields(schema).entrySet()) {
      List<String> inner = SchemaFault.step(path, "properties", field.getKey());
      if (ofObject && field.getKey().equals("metadata")) {
        faults.refuse(
            SchemaFault.step(path, "properties"),
            "metadata",
            "`metadata` inside of `" + around(path) + "`",
            "alternatives cannot speak of the metadata of an object: take it away");
      } else if (field.getValue() instanceof Yaml.Mapping narrowed) {
        narrowing(narrowed, inner, false);
      }
    }
    schema
        .findMapping("items")
        .ifPresent(items -> narrowing(items, SchemaFault.step(path, "items"), false));
    alternatives(schema, path, ofObject);
  }

  private static String around(List<String> path) {
    return path.stream()
        .filter(step -> LISTS.contains(step) || step.equals("not"))
        .reduce((_, last) -> last)
        .orElse("allOf");
  }

  /** What the alternatives of a whole object speak of must be described outside of them. */
  void complete(Yaml.Mapping root) {
    complete(root, root, List.of());
  }

  private void complete(Yaml.Mapping narrowing, Yaml.Mapping described, List<String> path) {
    for (String keyword : LISTS) {
      List<Yaml> items = narrowing.items(keyword);
      for (int i = 0; i < items.size(); i++) {
        if (items.get(i) instanceof Yaml.Mapping item) {
          described(item, described, SchemaFault.step(path, keyword, Integer.toString(i)));
        }
      }
    }
    narrowing
        .findMapping("not")
        .ifPresent(not -> described(not, described, SchemaFault.step(path, "not")));
  }

  private void described(Yaml.Mapping narrowing, Yaml.Mapping described, List<String> path) {
    for (Map.Entry<String, Yaml> field : Parts.fields(narrowing).entrySet()) {
      Optional<Yaml.Mapping> outside =
          Optional.ofNullable(Parts.fields(described).get(field.getKey()))
              .filter(Yaml.Mapping.class::isInstance)
              .map(Yaml.Mapping.class::cast);
      if (outside.isEmpty() && !field.getKey().equals("metadata")) {
        faults.refuse(
            SchemaFault.step(path, "properties"),
            field.getKey(),
            "`" + field.getKey() + "` is not described outside of `" + around(path) + "`",
            "say what it is in `properties` first: what stands inside may only narrow");
      } else if (outside.isPresent() && field.getValue() instanceof Yaml.Mapping inner) {
        described(inner, outside.get(), SchemaFault.step(path, "properties", field.getKey()));
      }
    }
    Optional<Yaml.Mapping> items = narrowing.findMapping("items");
    Optional<Yaml.Mapping> outside = described.findMapping("items");
    if (items.isPresent() && outside.isPresent()) {
      described(items.get(), outside.get(), SchemaFault.step(path, "items"));
    }
    complete(narrowing, described, path);
  }
}
