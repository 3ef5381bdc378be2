package dev.promiselang.stacks.generator;

import dev.promiselang.gomodules.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A CRD cut to what the types of its objects need: the versions that are served, without what the
 * cluster alone writes, and of each description the first sentence.
 */
final class TrimmedCrd {

  private static final String METADATA = "metadata";
  private static final String NAME = "name";
  private static final String PROPERTIES = "properties";
  private static final String STATUS = "status";
  private static final String SUBRESOURCES = "subresources";
  private static final String SCHEMA = "schema";
  static final String OPEN_API = "openAPIV3Schema";

  private TrimmedCrd() {}

  static Map<String, Object> of(Map<String, Object> crd) {
    Map<String, Object> spec = Tree.mapping(crd, "spec");
    Map<String, Object> trimmedSpec = new LinkedHashMap<>();
    copy(spec, trimmedSpec, "group", "names", "scope");
    List<Map<String, Object>> versions = new ArrayList<>();
    for (Object each : Tree.items(spec, "versions")) {
      Map<String, Object> version = Tree.mapping(each);
      if (Boolean.TRUE.equals(version.get("served"))) {
        versions.add(version(version));
      }
    }
    trimmedSpec.put("versions", versions);
    Map<String, Object> trimmed = new LinkedHashMap<>();
    copy(crd, trimmed, "apiVersion", "kind");
    trimmed.put(METADATA, Map.of(NAME, Tree.mapping(crd, METADATA).getOrDefault(NAME, "")));
    trimmed.put("spec", trimmedSpec);
    return trimmed;
  }

  private static Map<String, Object> version(Map<String, Object> version) {
    Map<String, Object> trimmed = new LinkedHashMap<>();
    copy(version, trimmed, NAME, "served", "storage", "deprecated", "deprecationWarning");
    boolean ownsStatus = Tree.mapping(version, SUBRESOURCES).containsKey(STATUS);
    if (ownsStatus) {
      trimmed.put(SUBRESOURCES, Map.of(STATUS, Map.of()));
    }
    Map<String, Object> schema = Tree.mapping(Tree.mapping(version, SCHEMA), OPEN_API);
    Map<String, Object> fields = Tree.mapping(schema, PROPERTIES);
    fields.remove("apiVersion");
    fields.remove("kind");
    fields.remove(METADATA, Map.of("type", "object"));
    if (ownsStatus) {
      fields.remove(STATUS);
    }
    schema.put(PROPERTIES, fields);
    trimmed.put(SCHEMA, Map.of(OPEN_API, schema(schema)));
    return trimmed;
  }

  private static void copy(Map<String, Object> from, Map<String, Object> to, String... keys) {
    List<String> wanted = List.of(keys);
    from.forEach(
        (key, value) -> {
          if (wanted.contains(key)) {
            to.put(key, value);
          }
        });
  }

  private static Map<String, Object> schema(Map<String, Object> schema) {
    Map<String, Object> trimmed = new LinkedHashMap<>();
    schema.forEach(
        (keyword, value) -> {
          switch (keyword) {
            case "description" -> {
              String sentence = sentence(String.valueOf(value));
              if (!sentence.isEmpty()) {
                trimmed.put(keyword, sentence);
              }
            }
            case "example", "externalDocs", "title" -> {}
            case PROPERTIES -> trimmed.put(keyword, schemas(Tree.mapping(value)));
            default -> trimmed.put(keyword, part(keyword, value));
          }
        });
    return trimmed;
  }

  /** Documentation is broken into lines anywhere; an empty line ends a paragraph. */
  private static String sentence(String description) {
    return Sentence.first(description.strip().split("\n\\s*\n")[0].replaceAll("\\s+", " "));
  }

  private static Map<String, Object> schemas(Map<String, Object> named) {
    Map<String, Object> trimmed = new LinkedHashMap<>();
    named.forEach((name, schema) -> trimmed.put(name, schema(Tree.mapping(schema))));
    return trimmed;
  }

  private static Object part(String keyword, Object value) {
    return switch (keyword) {
      case "items", "additionalProperties", "not" ->
          value instanceof Map<?, ?> ? schema(Tree.mapping(value)) : value;
      case "allOf", "anyOf", "oneOf" ->
          Tree.items(value).stream().map(Tree::mapping).map(TrimmedCrd::schema).toList();
      default -> value;
    };
  }
}
