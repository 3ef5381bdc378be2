package dev.promiselang.emit.jsonschema;

import dev.promiselang.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema (draft 7) of the requests that a CRD admits, in every version that is served. */
public final class RequestSchema {

  private static final String DRAFT = "http://json-schema.org/draft-07/schema#";

  /** What the API server fills in by itself. */
  private static final String STATUS = "status";

  private RequestSchema() {}

  /** The schema of one object; objects of several versions are told apart by their apiVersion. */
  public static Yaml.Mapping of(Yaml.Mapping crd) {
    Yaml.Mapping spec = mapping(crd, "spec");
    Yaml.Mapping names = mapping(spec, "names");
    List<Yaml> versions = new ArrayList<>();
    for (Yaml item : sequence(spec, "versions")) {
      if (item instanceof Yaml.Mapping version && isServed(version)) {
        versions.add(version(text(spec, "group"), text(names, "kind"), version));
      }
    }
    Map<String, Yaml> root = new LinkedHashMap<>();
    root.put("$schema", Yaml.of(DRAFT));
    root.put("title", Yaml.of(text(names, "kind")));
    if (versions.size() == 1 && versions.getFirst() instanceof Yaml.Mapping only) {
      root.putAll(only.entries());
    } else {
      root.put("oneOf", new Yaml.Sequence(versions));
    }
    return new Yaml.Mapping(root);
  }

  /** The kind of the objects that a CRD admits. */
  public static String kind(Yaml.Mapping crd) {
    return text(mapping(mapping(crd, "spec"), "names"), "kind");
  }

  private static boolean isServed(Yaml.Mapping version) {
    return !(version.get("served").orElse(Yaml.of(true)) instanceof Yaml.Bool(boolean served))
        || served;
  }

  private static Yaml.Mapping version(String group, String kind, Yaml.Mapping version) {
    Yaml.Mapping source = mapping(mapping(version, "schema"), "openAPIV3Schema");
    Map<String, Yaml> schema = new LinkedHashMap<>(SchemaTranslation.of(source).entries());
    Map<String, Yaml> properties = new LinkedHashMap<>();
    properties.putAll(mapping(new Yaml.Mapping(schema), "properties").entries());
    properties.remove(STATUS);
    own(properties, "apiVersion", constant(group + "/" + text(version, "name")));
    own(properties, "kind", constant(kind));
    own(properties, "metadata", ObjectMetadata.SCHEMA);
    schema.put("properties", new Yaml.Mapping(properties));
    List<Yaml> required = new ArrayList<>();
    List.of("apiVersion", "kind", "metadata").forEach(name -> required.add(Yaml.of(name)));
    required.addAll(sequence(source, "required"));
    schema.put("required", new Yaml.Sequence(required));
    schema.put("additionalProperties", Yaml.of(false));
    return new Yaml.Mapping(schema);
  }

  /** What every object has; of what the schema says about it, the description is worth keeping. */
  private static void own(Map<String, Yaml> properties, String name, Yaml.Mapping schema) {
    Map<String, Yaml> all = new LinkedHashMap<>(schema.entries());
    if (properties.get(name) instanceof Yaml.Mapping said) {
      said.get("description").ifPresent(text -> all.put("description", text));
    }
    properties.put(name, new Yaml.Mapping(all));
  }

  private static Yaml.Mapping constant(String value) {
    return new Yaml.Mapping(Map.of("const", Yaml.of(value)));
  }

  static Yaml.Mapping mapping(Yaml.Mapping parent, String key) {
    return parent.get(key).orElse(new Yaml.Null()) instanceof Yaml.Mapping child
        ? child
        : new Yaml.Mapping(Map.of());
  }

  static List<Yaml> sequence(Yaml.Mapping parent, String key) {
    return parent.get(key).orElse(new Yaml.Null()) instanceof Yaml.Sequence(List<Yaml> items)
        ? items
        : List.of();
  }

  static String text(Yaml.Mapping parent, String key) {
    return parent.get(key).orElse(new Yaml.Null()) instanceof Yaml.Text(String value) ? value : "";
  }
}
