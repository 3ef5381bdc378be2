package dev.promiselang.emit.jsonschema;

import dev.promiselang.yaml.Yaml;
import java.util.List;
import java.util.Map;

/** The part of an object's metadata that people write; the API server knows more fields. */
final class ObjectMetadata {

  private static final Yaml TEXT = new Yaml.Mapping(Map.of("type", Yaml.of("string")));

  /** Kratix puts this into the schema, since it makes labels of the name. */
  private static final Yaml NAME =
      new Yaml.Mapping(Map.of("type", Yaml.of("string"), "maxLength", Yaml.of(63)));

  private static final Yaml TEXTS =
      new Yaml.Mapping(Map.of("type", Yaml.of("object"), "additionalProperties", TEXT));

  static final Yaml.Mapping SCHEMA =
      new Yaml.Mapping(
          Map.of(
              "type",
              Yaml.of("object"),
              "properties",
              new Yaml.Mapping(
                  Map.of(
                      "name",
                      NAME,
                      "generateName",
                      TEXT,
                      "namespace",
                      TEXT,
                      "labels",
                      TEXTS,
                      "annotations",
                      TEXTS)),
              "anyOf",
              new Yaml.Sequence(List.of(requires("name"), requires("generateName")))));

  private ObjectMetadata() {}

  private static Yaml requires(String field) {
    return new Yaml.Mapping(Map.of("required", new Yaml.Sequence(List.of(Yaml.of(field)))));
  }
}
