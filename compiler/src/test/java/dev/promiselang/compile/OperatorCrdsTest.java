package dev.promiselang.compile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.promiselang.adopt.Adoption;
import dev.promiselang.adopt.Decisions;
import dev.promiselang.adopt.Manifests;
import dev.promiselang.adopt.Normal;
import dev.promiselang.adopt.Place;
import dev.promiselang.diagnostics.Problem;
import dev.promiselang.diagnostics.Severity;
import dev.promiselang.imports.MemorySources;
import dev.promiselang.source.SourceId;
import dev.promiselang.yaml.Yaml;
import dev.promiselang.yaml.YamlReader;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** CRDs of operators in the wild: written back the same, and used as types. */
class OperatorCrdsTest {

  /** Versions of one api that cannot be kept in one storage: true of some, and their own affair. */
  private static final Set<String> OF_VERSIONS = Set.of("P0656", "P0657", "P0658", "P0659");

  private static SortedMap<String, List<OperatorModules.Crd>> modules = new TreeMap<>();

  @BeforeAll
  static void fetch() throws IOException, InterruptedException {
    modules = OperatorModules.find();
    Assumptions.assumeFalse(modules.isEmpty(), "needs `go` and a network, or its module cache");
  }

  @TestFactory
  Stream<DynamicTest> theyAreWrittenBackTheSame() {
    return each(OperatorCrdsTest::writtenBack);
  }

  @TestFactory
  Stream<DynamicTest> objectsOfThemAreWritten() {
    return each(OperatorCrdsTest::used);
  }

  private interface Trial {
    void run(OperatorModules.Crd crd);
  }

  private static Stream<DynamicTest> each(Trial trial) {
    return modules.entrySet().stream()
        .map(
            module ->
                DynamicTest.dynamicTest(
                    module.getKey(),
                    () -> {
                      assertFalse(module.getValue().isEmpty(), "no CRDs");
                      module.getValue().forEach(trial::run);
                    }));
  }

  private static void writtenBack(OperatorModules.Crd crd) {
    Adopted adopted =
        Adopter.adopt(List.of(crd.file()), new SourceId("imported.promise")).value().orElseThrow();
    assertEquals(
        List.of(),
        Stream.concat(adopted.notes().stream(), adopted.compilation().problems().stream())
            .filter(problem -> problem.report().severity() != Severity.NOTE)
            .filter(problem -> !OF_VERSIONS.contains(problem.code().id()))
            .map(problem -> problem.code().id() + " " + problem.report().title())
            .toList(),
        crd.name());
    Map<Place, Yaml.Mapping> made = new LinkedHashMap<>();
    ApiTrial.of(adopted.source()).schemas().forEach((p, s) -> made.put(p, Normal.root(s)));
    Map<Place, Yaml.Mapping> wanted = new LinkedHashMap<>();
    Manifests manifests = Manifests.of(YamlReader.read(crd.file()).value());
    Adoption.of(manifests, Decisions.NONE)
        .wanted()
        .forEach((p, s) -> wanted.put(p, Normal.root(s)));
    assertEquals(wanted, made, crd.name());
  }

  /** A minimal object is right, and each slip in it is told once. */
  private static void used(OperatorModules.Crd crd) {
    Optional<UseOfKind> use = UseOfKind.of(crd.definition());
    if (use.isEmpty()) {
      return;
    }
    assertEquals(List.of(), errors(crd, use.get().source()), crd.name());
    use.get()
        .slips()
        .forEach(
            (slip, source) ->
                assertEquals(1, errors(crd, source).size(), crd.name() + ": " + slip));
  }

  private static List<String> errors(OperatorModules.Crd crd, String source) {
    Compilation compilation =
        Compiler.compile(
            new MemorySources(
                Map.of(
                    "package.yaml",
                    "name: test\nversion: 1.0.0\nlanguage: 1\n",
                    "main.promise",
                    source,
                    "crd.yaml",
                    crd.file().text())));
    return compilation.problems().stream()
        .filter(problem -> problem.report().severity() == Severity.ERROR)
        .map(OperatorCrdsTest::words)
        .toList();
  }

  private static String words(Problem problem) {
    return problem.code().id() + " " + problem.report().title();
  }
}
