package dev.promiselang.emit.kratix.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.ProjectFolder;
import dev.promiselang.emit.kratix.Emission;
import dev.promiselang.emit.kratix.KubeLive;
import dev.promiselang.emit.kratix.schema.StructuralSchema;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the compiler says of schemas is what a real API server says of them, one by one. */
class SchemaVerdictsTest {

  private static final Path SCHEMAS =
      ProjectFolder.root().resolve("compiler/src/test/resources/schemas");

  @TempDir static Path folder;

  @TestFactory
  Stream<DynamicTest> theCompilerSaysSo() throws IOException {
    return Stream.of(true, false)
        .flatMap(
            taken ->
                schemas(taken).entrySet().stream()
                    .map(
                        schema ->
                            DynamicTest.dynamicTest(
                                schema.getKey(),
                                () ->
                                    assertEquals(
                                        taken,
                                        StructuralSchema.faults(schema.getValue()).isEmpty(),
                                        () ->
                                            StructuralSchema.faults(schema.getValue())
                                                .toString()))));
  }

  @Test
  void theServerSaysSo() throws Exception {
    try (KubeLive live = KubeLive.start(Files.createDirectory(folder.resolve("live")))) {
      ApiServer server = new ApiServer(live);
      Map<String, String> others = new TreeMap<>();
      for (boolean taken : List.of(true, false)) {
        for (Map.Entry<String, Yaml.Mapping> schema : schemas(taken).entrySet()) {
          ApiServer.Answer answer = server.judgeCrd(crd(schema.getValue()));
          if (answer.accepted() != taken) {
            others.put(schema.getKey(), answer.text());
          }
        }
      }
      assertEquals(Map.of(), others);
    }
  }

  @TestFactory
  Stream<DynamicTest> whatIsWrittenIsTaken() throws IOException {
    Path fixtures = ProjectFolder.root().resolve("compiler/src/test/fixtures/emit");
    try (Stream<Path> folders = Files.list(fixtures)) {
      return folders.sorted().toList().stream()
          .map(
              fixture ->
                  DynamicTest.dynamicTest(
                      fixture.getFileName().toString(),
                      () ->
                          Emission.crds(Files.readString(fixture.resolve("input.promise")))
                              .forEach(SchemaVerdictsTest::hasNoFaults)));
    }
  }

  private static void hasNoFaults(Yaml.Mapping crd) {
    Yaml.Mapping spec = (Yaml.Mapping) crd.get("spec").orElseThrow();
    Yaml.Sequence versions = (Yaml.Sequence) spec.get("versions").orElseThrow();
    for (Yaml version : versions.items()) {
      Yaml schema =
          ((Yaml.Mapping) version)
              .get("schema")
              .flatMap(s -> ((Yaml.Mapping) s).get("openAPIV3Schema"))
              .orElseThrow();
      assertEquals(List.of(), StructuralSchema.faults((Yaml.Mapping) schema));
    }
  }

  private static String crd(Yaml.Mapping schema) {
    return """
    {
      "apiVersion": "apiextensions.k8s.io/v1",
      "kind": "CustomResourceDefinition",
      "metadata": { "name": "things.test.example.org" },
      "spec": {
        "group": "test.example.org",
        "scope": "Namespaced",
        "names": { "kind": "Thing", "plural": "things" },
        "versions": [
          { "name": "v1", "served": true, "storage": true, "schema": { "openAPIV3Schema": %s } }
        ]
      }
    }
    """
        .formatted(JsonWriter.compact(schema));
  }

  /** The schemas of whole objects; those of fields are put into one. */
  private static Map<String, Yaml.Mapping> schemas(boolean taken) {
    String name = taken ? "taken.yaml" : "refused.yaml";
    Map<String, Yaml.Mapping> schemas = new TreeMap<>();
    Yaml.Mapping root = (Yaml.Mapping) read(SCHEMAS.resolve(name));
    part(root, "fields")
        .forEach((key, field) -> schemas.put(key, object("spec", object("a", field))));
    part(root, "objects").forEach((key, object) -> schemas.put(key, (Yaml.Mapping) object));
    return schemas;
  }

  private static Map<String, Yaml> part(Yaml.Mapping root, String key) {
    return ((Yaml.Mapping) root.get(key).orElseThrow()).entries();
  }

  private static Yaml.Mapping object(String field, Yaml schema) {
    return new Yaml.Mapping(
        Map.of("type", Yaml.of("object"), "properties", new Yaml.Mapping(Map.of(field, schema))));
  }

  private static Yaml read(Path file) {
    try {
      SourceFile source = new SourceFile(new SourceId(file.toString()), Files.readString(file));
      return YamlReader.read(source).value().getFirst().root();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
