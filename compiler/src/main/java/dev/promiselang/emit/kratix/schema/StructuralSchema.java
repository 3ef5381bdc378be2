package dev.promiselang.emit.kratix.schema;

import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what an API server refuses of a schema: it wants every part of an object described once, by
 * its type, and alternatives that only narrow that.
 */
public final class StructuralSchema {

  private static final Set<String> TYPES =
      Set.of("array", "boolean", "integer", "number", "object", "string");

  private final FaultList faults = new FaultList();
  private final NarrowingRules narrowing = new NarrowingRules(faults);

  private StructuralSchema() {}

  /** The faults of the schema of a version. */
  public static List<SchemaFault> faults(Yaml.Mapping schema) {
    StructuralSchema rules = new StructuralSchema();
    rules.root(schema);
    rules.inside(schema, List.of());
    rules.narrowing.alternatives(schema, List.of(), true);
    rules.narrowing.complete(schema);
    return rules.faults.all();
  }

  private void root(Yaml.Mapping schema) {
    List<String> path = List.of();
    keywords(schema, path);
    if (!Parts.type(schema).equals("object")) {
      faults.refuse(
          path, "type", "a whole object has the type `object`", "write `type: \"object\"`");
    }
    if (schema.isTrue("nullable")) {
      faults.refuse(path, "nullable", "a whole object cannot be null", "take it away");
    }
    if (Parts.has(schema, "additionalProperties")) {
      faults.refuse(path, "additionalProperties", "a whole object is no map", "take it away");
    }
    if (schema.findMapping("default").filter(it -> !Parts.has(it, "kind")).isPresent()) {
      faults.refuse(
          path,
          "default",
          "a default of a whole object that is of no kind",
          "say that of its parts");
    }
    ObjectParts.root(schema, faults);
    shared(schema, path);
  }

  private void field(Yaml.Mapping schema, List<String> path) {
    keywords(schema, path);
    type(schema, path);
    if (Parts.isEmbedded(schema)) {
      ObjectParts.embedded(schema, path, faults);
    }
    shared(schema, path);
    inside(schema, path);
    narrowing.alternatives(schema, path, Parts.isEmbedded(schema));
  }

  private void inside(Yaml.Mapping schema, List<String> path) {
    for (Map.Entry<String, Yaml> field : Parts.fields(schema).entrySet()) {
      if (field.getValue() instanceof Yaml.Mapping inner) {
        // The server knows the metadata of objects better than their schemas do.
        boolean known = field.getKey().equals("metadata") && Parts.isEmbedded(schema);
        Yaml.Mapping looked = known ? inner.without("default") : inner;
        field(looked, SchemaFault.step(path, "properties", field.getKey()));
      }
    }
    for (String keyword : List.of("items", "additionalProperties")) {
      schema.findMapping(keyword).ifPresent(inner -> field(inner, SchemaFault.step(path, keyword)));
    }
  }

  private void keywords(Yaml.Mapping schema, List<String> path) {
    faults.keywords(schema, path);
    String type = Parts.type(schema);
    if (type.equals("null")) {
      faults.refuse(
          path, "type", "there is no type `null`", "write the type, and `nullable: true`");
    } else if (!type.isEmpty() && !TYPES.contains(type)) {
      faults.refuse(
          path,
          "type",
          "there is no type `" + type + "`",
          "types are array, boolean, integer, number, object and string");
    }
  }

  private void type(Yaml.Mapping schema, List<String> path) {
    boolean typed = Parts.has(schema, "type");
    boolean open = Parts.isIntOrString(schema) || Parts.preserves(schema);
    if (!typed && !open) {
      faults.refuse(
          path,
          "type",
          "it has no type",
          "write `type`, or `\"x-kubernetes-preserve-unknown-fields\": true` for anything");
    }
    if (Parts.isIntOrString(schema) && Parts.preserves(schema)) {
      faults.refuse(
          path,
          "x-kubernetes-preserve-unknown-fields",
          "a whole number or a text has no fields to preserve",
          "take it or `x-kubernetes-int-or-string` away");
    }
  }

  /** What holds of whole objects and of all their parts. */
  private void shared(Yaml.Mapping schema, List<String> path) {
    String preserve = "x-kubernetes-preserve-unknown-fields";
    if (Parts.has(schema, preserve) && !Parts.preserves(schema)) {
      faults.refuse(path, preserve, "`" + preserve + "` can only be true", "take it away");
    }
    if (schema.isTrue("uniqueItems")) {
      faults.uniqueItems(path);
    }
    if (Parts.type(schema).equals("array") && !Parts.has(schema, "items")) {
      faults.refuse(path, "items", "a list without `items`", "say what its elements are: `items`");
    }
    boolean further =
        Parts.has(schema, "additionalProperties") && !schema.isTrue("additionalProperties");
    if (further && !Parts.fields(schema).isEmpty() && !Parts.isEmbedded(schema)) {
      faults.refuse(
          path,
          "additionalProperties",
          "`properties` and `additionalProperties` in one schema",
          "a record has `properties`, a map has `additionalProperties`: take one of them away");
    }
    faults.pattern(schema, path);
    CollectionRules.check(schema, path, faults);
    RuleParts.check(schema, path, faults);
    defaultValue(schema, path);
  }

  private void defaultValue(Yaml.Mapping schema, List<String> path) {
    schema
        .get("default")
        .filter(value -> !(value instanceof Yaml.Null))
        .flatMap(value -> ValueRules.broken(value, schema))
        .ifPresent(
            why ->
                faults.refuse(
                    path,
                    "default",
                    "the default breaks the schema: " + why,
                    "change the default or what it breaks"));
  }

  /** The keywords in the order in which faults are told. */
  static List<String> sorted(Set<String> keywords) {
    List<String> sorted = new ArrayList<>(keywords);
    sorted.sort(null);
    return sorted;
  }
}
