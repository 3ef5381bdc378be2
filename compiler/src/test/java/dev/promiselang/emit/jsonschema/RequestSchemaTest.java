package dev.promiselang.emit.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.promiselang.ProjectFolder;
import dev.promiselang.emit.OutputTree;
import dev.promiselang.emit.kratix.Emission;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.JsonWriter;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** JSON Schema gives the verdicts of the API server, as far as JSON Schema can say them. */
class RequestSchemaTest {

  private static final Path FIXTURES =
      ProjectFolder.root().resolve("compiler/src/test/fixtures/emit");

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);

  /** What has no counterpart in JSON Schema; the descriptions tell it. */
  private static final String RULES = "x-kubernetes-validations";

  @TestFactory
  Stream<DynamicTest> requestsAreJudgedAsByTheServer() throws IOException {
    return requests().map(file -> DynamicTest.dynamicTest(name(file), () -> judge(file)));
  }

  @Test
  void thereAreRequestsOfBothKinds() throws IOException {
    assertTrue(requests().filter(RequestSchemaTest::isGood).count() > 10);
    assertTrue(requests().filter(file -> !isGood(file)).count() > 10);
  }

  @Test
  void rulesAreToldInDescriptions() {
    Yaml.Mapping schema =
        RequestSchema.of(
            crd(
                Emission.output(
                    """
                    promise P {
                      on every cluster
                      api Thing in "test.example.org/v1" {
                        /// Stays.
                        @immutable
                        name: String = "a"
                      }
                    }
                    """)));
    assertTrue(JsonWriter.pretty(schema).contains("Rule: "), JsonWriter.pretty(schema));
  }

  private static void judge(Path request) throws IOException {
    String program = Files.readString(request.resolveSibling("input.promise"));
    Yaml.Mapping crd = crd(Emission.output(program));
    Schema schema = REGISTRY.getSchema(JsonWriter.pretty(RequestSchema.of(crd)));
    Yaml object = read(request.getFileName().toString(), Files.readString(request));
    List<String> errors =
        schema.validate(JsonWriter.pretty(object), InputFormat.JSON).stream()
            .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
            .toList();
    if (isGood(request)) {
      assertEquals(List.of(), errors);
    } else if (!JsonWriter.pretty(crd).contains(RULES)) {
      assertTrue(!errors.isEmpty(), "accepted");
    }
  }

  private static Yaml.Mapping crd(OutputTree output) {
    String path =
        output.files().keySet().stream()
            .filter(file -> file.startsWith("crds/"))
            .findFirst()
            .orElseThrow();
    return (Yaml.Mapping) read(path, output.text(path));
  }

  private static Yaml read(String path, String text) {
    return YamlReader.read(new SourceFile(new SourceId(path), text)).value().getFirst().root();
  }

  private static Stream<Path> requests() throws IOException {
    try (Stream<Path> files = Files.walk(FIXTURES)) {
      return files
          .filter(file -> file.getFileName().toString().matches("(good|bad|stored)-.*\\.yaml"))
          .sorted()
          .toList()
          .stream();
    }
  }

  private static boolean isGood(Path request) {
    return !request.getFileName().toString().startsWith("bad-");
  }

  private static String name(Path request) {
    return request.getParent().getFileName() + "/" + request.getFileName();
  }
}
