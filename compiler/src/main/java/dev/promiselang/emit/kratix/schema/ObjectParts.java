package dev.promiselang.emit.kratix.schema;

import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be said of the apiVersion, kind and metadata of objects. */
final class ObjectParts {

  private static final String METADATA = "metadata";
  private static final String DEFAULT = "default";
  private static final List<String> NAMES = List.of("apiVersion", "kind");
  private static final Set<String> OF_METADATA = Set.of("type", "properties");
  private static final Set<String> NAME_FIELDS = Set.of("name", "generateName");

  private ObjectParts() {}

  /** Of a whole object's metadata, names can be narrowed and nothing else. */
  static void root(Yaml.Mapping schema, FaultList faults) {
    types(schema, List.of(), faults);
    Map<String, Yaml> fields = Parts.fields(schema);
    for (String name : NAMES) {
      defaults(fields.get(name), List.of("properties", name), faults);
    }
    if (fields.get(METADATA) instanceof Yaml.Mapping metadata) {
      List<String> path = List.of("properties", METADATA);
      for (String keyword : StructuralSchema.sorted(metadata.entries().keySet())) {
        if (!OF_METADATA.contains(keyword)) {
          onlyNames(path, keyword, faults);
        }
      }
      Parts.fields(metadata)
          .forEach(
              (name, field) -> {
                if (!NAME_FIELDS.contains(name)) {
                  onlyNames(SchemaFault.step(path, "properties"), name, faults);
                }
                defaults(field, SchemaFault.step(path, "properties", name), faults);
              });
    }
  }

  private static void onlyNames(List<String> path, String keyword, FaultList faults) {
    faults.refuse(
        path,
        keyword,
        "the schema of `metadata` says more than what names may be",
        "it takes `properties` for `name` and `generateName`, and no more");
  }

  private static void defaults(
      @org.jspecify.annotations.Nullable Yaml field, List<String> path, FaultList faults) {
    if (field instanceof Yaml.Mapping schema && Parts.has(schema, DEFAULT)) {
      faults.refuse(
          path, DEFAULT, "`" + path.getLast() + "` cannot have a default", "take it away");
    }
  }

  static void embedded(Yaml.Mapping schema, List<String> path, FaultList faults) {
    String embedded = "x-kubernetes-embedded-resource";
    if (!Parts.type(schema).equals("object")) {
      faults.refuse(
          path, embedded, "an embedded object has the type `object`", "write `type: \"object\"`");
    }
    if (Parts.has(schema, "additionalProperties")) {
      faults.refuse(
          path, "additionalProperties", "an embedded object is no map", "take one of both away");
    } else if (Parts.fields(schema).isEmpty() && !Parts.preserves(schema)) {
      faults.refuse(
          path,
          embedded,
          "an embedded object without fields",
          "say its `properties`, or `\"x-kubernetes-preserve-unknown-fields\": true`");
    }
    types(schema, path, faults);
  }

  private static void types(Yaml.Mapping schema, List<String> path, FaultList faults) {
    Map<String, Yaml> fields = Parts.fields(schema);
    NAMES.forEach(name -> type(fields.get(name), path, name, "string", faults));
    type(fields.get(METADATA), path, METADATA, "object", faults);
  }

  private static void type(
      @org.jspecify.annotations.Nullable Yaml field,
      List<String> path,
      String name,
      String type,
      FaultList faults) {
    if (field instanceof Yaml.Mapping schema && !Parts.type(schema).equals(type)) {
      faults.refuse(
          SchemaFault.step(path, "properties", name),
          "type",
          "`" + name + "` of an object has the type `" + type + "`",
          "write `type: \"" + type + "\"`");
    }
  }
}
