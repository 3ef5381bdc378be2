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
    Yaml.Mapping spec = crd.mapping("spec");
    Yaml.Mapping names = spec.mapping("names");
    List<Yaml> versions = new ArrayList<>();
    for (Yaml item : spec.items("versions")) {
      if (item instanceof Yaml.Mapping version && isServed(version)) {
        versions.add(version(spec.text("group"), names.text("kind"), version));
      }
    }
    Map<String, Yaml> root = new LinkedHashMap<>();
    root.put("$schema", Yaml.of(DRAFT));
    root.put("title", Yaml.of(names.text("kind")));
    if (versions.size() == 1 && versions.getFirst() instanceof Yaml.Mapping only) {
      root.putAll(only.entries());
    } else {
      root.put("oneOf", new Yaml.Sequence(versions));
    }
    return new Yaml.Mapping(root);
  }

  /** The kind of the objects that a CRD admits. */
  public static String kind(Yaml.Mapping crd) {
    return crd.mapping("spec").mapping("names").text("kind");
  }

  private static boolean isServed(Yaml.Mapping version) {
    return !(version.get("served").orElse(Yaml.of(true)) instanceof Yaml.Bool(boolean served))
        || served;
  }

  private static Yaml.Mapping version(String group, String kind, Yaml.Mapping version) {
    Yaml.Mapping source = version.mapping("schema").mapping("openAPIV3Schema");
    Map<String, Yaml> schema = new LinkedHashMap<>(SchemaTranslation.of(source).entries());
    Map<String, Yaml> properties = new LinkedHashMap<>();
    properties.putAll(new Yaml.Mapping(schema).mapping("properties").entries());
    properties.remove(STATUS);
    own(properties, "apiVersion", constant(group + "/" + version.text("name")));
    own(properties, "kind", constant(kind));
    own(properties, "metadata", ObjectMetadata.SCHEMA);
    schema.put("properties", new Yaml.Mapping(properties));
    List<Yaml> required = new ArrayList<>();
    List.of("apiVersion", "kind", "metadata").forEach(name -> required.add(Yaml.of(name)));
    required.addAll(source.items("required"));
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
}
