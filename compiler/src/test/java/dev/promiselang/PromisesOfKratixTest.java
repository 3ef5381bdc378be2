package dev.promiselang;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.promiselang.compile.Compilation;
import dev.promiselang.compile.Compiler;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.imports.PackageManifest;
import dev.promiselang.source.SourceFile;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlDocument;
import dev.promiselang.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Public Promises can be imported as they are, and taken over without a change. */
class PromisesOfKratixTest {

  private static final String FLEET =
      """
      import promises "promise.yaml" as market
      fleet Acme {
        facts {
          environment: "dev" | "prod"
        }
        destination { stateStoreRef: { kind: "GitStateStore", name: "fleet" }, path: "${name}" }
        cluster "dev-1" { environment: "dev" }
        cluster "prod-1" { environment: "prod" }
      }
      """;

  /** What is wrong with some of them: a template without a name, and kinds that others bring. */
  private static final Set<String> NAMELESS = Set.of("P0776");

  private static final Set<String> ALONE = Set.of("P0559");

  @TestFactory
  Stream<DynamicTest> theyStandOnThePlatform() {
    return each(
        promise -> {
          Compilation compilation = compile(FLEET, promise);
          Set<String> errors = errors(compilation);
          errors.removeAll(refused(promise));
          assertEquals(expected(promise, NAMELESS), errors);
          assertEquals(
              Set.of(),
              compilation.output().stream()
                  .flatMap(output -> output.files().keySet().stream())
                  .filter(path -> path.startsWith("promises/"))
                  .collect(Collectors.toSet()));
        });
  }

  @TestFactory
  Stream<DynamicTest> theyAreTakenOver() {
    return each(
        promise -> {
          if (name(promise).isEmpty()) {
            return;
          }
          Compilation compilation =
              compile(FLEET + "place market." + upperCamel(promise) + " on every cluster", promise);
          Set<String> errors = errors(compilation);
          errors.removeAll(ALONE);
          errors.removeAll(refused(promise));
          assertEquals(Set.of(), errors);
          compilation
              .output()
              .map(output -> output.text("promises/" + name(promise) + ".yaml"))
              .ifPresent(written -> assertSame(promise, written));
        });
  }

  private static void assertSame(String promise, String written) {
    for (String key : List.of("api", "workflows", "requiredPromises")) {
      assertEquals(spec(promise, key), spec(written, key), key);
    }
  }

  private static Optional<Yaml> spec(String promise, String key) {
    return field(root(promise), "spec").flatMap(spec -> field(spec, key));
  }

  private static String name(String promise) {
    return field(root(promise), "metadata")
        .flatMap(metadata -> field(metadata, "name"))
        .map(name -> name instanceof Yaml.Text(String text) ? text : "")
        .orElse("");
  }

  private static String upperCamel(String promise) {
    StringBuilder camel = new StringBuilder();
    for (String word : name(promise).split("[^A-Za-z0-9]+")) {
      camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
    }
    return camel.toString();
  }

  private static Optional<Yaml> field(Yaml node, String key) {
    return node instanceof Yaml.Mapping mapping ? mapping.get(key) : Optional.empty();
  }

  private static Yaml root(String promise) {
    List<YamlDocument> documents =
        YamlReader.read(new SourceFile(new SourceId("promise.yaml"), promise)).value();
    return documents.stream()
        .map(YamlDocument::root)
        .filter(root -> field(root, "kind").equals(Optional.of(Yaml.of("Promise"))))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> expected(String promise, Set<String> nameless) {
    return name(promise).isEmpty() ? nameless : Set.of();
  }

  /** A Deployment in one of them, which tests what Kratix writes, says nothing but its name. */
  private static Set<String> refused(String promise) {
    return promise.contains("kind: Deployment") && !promise.contains("selector:")
        ? Set.of("P0681")
        : Set.of();
  }

  private static Set<String> errors(Compilation compilation) {
    Set<String> errors = new TreeSet<>();
    compilation.problems().stream()
        .filter(problem -> problem.report().severity() == Severity.ERROR)
        .forEach(problem -> errors.add(problem.code().id()));
    return errors;
  }

  private static Stream<DynamicTest> each(Consumer<String> test) {
    return ProjectFolder.files(SharedData.need("promises")).stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getFileName().toString(), () -> test.accept(read(file))));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file);
  }

  private static Compilation compile(String program, String promise) {
    return Compiler.compile(
        new MemorySources(
            Map.of(
                PackageManifest.FILE_NAME,
                "name: test\nversion: 1.0.0\nlanguage: 1\n",
                "main.promise",
                program,
                "promise.yaml",
                promise)));
  }
}
